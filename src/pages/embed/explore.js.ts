import { documentary } from '../../site/record.ts';
import { scriptFile } from '../../site/script-files.ts';

export const GET = scriptFile('explore', documentary.language);
