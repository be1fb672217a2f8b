import { llmsFile } from '../site/llms.ts';

export const GET = llmsFile;
