import code from 'virtual:on-record/script/settings';
import { scriptFile } from '../site/script-file.ts';

export const GET = scriptFile(code);
