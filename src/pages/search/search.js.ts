import code from 'virtual:on-record/script/search';
import { scriptFile } from '../../site/script-file.ts';

export const GET = scriptFile(code);
