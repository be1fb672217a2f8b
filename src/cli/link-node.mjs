// Puts the Node that npm brought first on the path of npm scripts. npm 11 does so by itself; npm 10, which comes with
// Node 20, forgets it where several packages for different machines offer the same command. Runs after every install,
// under whatever Node the machine has, and so is plain JavaScript.
import { existsSync } from 'node:fs';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../node_modules/.bin/', import.meta.url));
const windows = process.platform === 'win32';
const command = join(bin, windows ? 'node.cmd' : 'node');
const brought = pathOf(`node-${windows ? 'win' : process.platform}-${process.arch}`);

if (brought && !existsSync(command)) {
  await mkdir(bin, { recursive: true });
  if (windows) {
    await writeFile(command, `@"%~dp0${relative(bin, brought)}" %*\r\n`);
  } else {
    await chmod(brought, 0o755);
    await symlink(relative(bin, brought), command);
  }
}

/** The program of a package, or undefined where npm did not install it for this machine. */
function pathOf(name) {
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    return join(dirname(manifest), 'bin', windows ? 'node.exe' : 'node');
  } catch {
    return undefined;
  }
}
