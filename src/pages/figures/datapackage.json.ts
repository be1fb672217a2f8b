import { ledgerDescriptor } from '../../site/ledger-files.ts';

export const GET = ledgerDescriptor;
