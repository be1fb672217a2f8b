import { scriptPaths, versionedScript } from '../../site/script-files.ts';

export const getStaticPaths = scriptPaths;
export const GET = versionedScript;
