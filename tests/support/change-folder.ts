/**
 * `node tests/support/change-folder.ts <site> <folder> <workshop>`: a build that has nothing to make but a copy of a
 * site, to be killed while it changes folders.
 */
import { cp } from 'node:fs/promises';
import { replaceFolder } from '../../src/site/replace-folder.ts';

const [site = '', folder = '', workshop = ''] = process.argv.slice(2);
await replaceFolder(folder, (staging) => cp(site, staging, { recursive: true }), workshop);
