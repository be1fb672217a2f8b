import { ledgerFile, ledgerFiles } from '../../site/ledger-files.ts';

export const getStaticPaths = ledgerFiles;
export const GET = ledgerFile;
