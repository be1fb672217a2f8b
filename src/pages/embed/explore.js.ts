import code from 'virtual:on-record/script/explore';
import { scriptFile } from '../../site/script-files.ts';

export const GET = scriptFile(code);
