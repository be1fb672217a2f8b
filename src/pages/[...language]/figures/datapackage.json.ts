import { onceInEach } from '../../../site/edition-pages.ts';
import { ledgerDescriptor } from '../../../site/ledger-files.ts';

export const getStaticPaths = onceInEach;
export const GET = ledgerDescriptor;
