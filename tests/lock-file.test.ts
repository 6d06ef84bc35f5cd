import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from './support/site.ts';

interface LockFile {
  packages: Record<
    string,
    { version?: string; integrity?: string; resolved?: string; hasInstallScript?: boolean; license?: string }
  >;
}

const { packages } = JSON.parse(await readFile(join(project, 'package-lock.json'), 'utf8')) as LockFile;
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
  await readFile(join(project, 'package.json'), 'utf8'),
) as Record<string, Record<string, string>>;
const direct = { ...dependencies, ...devDependencies, ...optionalDependencies };

test('every locked package has the digest of what is installed, and names no registry', () => {
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  expect(entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  expect(entries.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test('every direct dependency has an exact version, a reason, and no install script', async () => {
  const reasons = await readFile(join(project, 'docs/dependencies.md'), 'utf8');
  for (const [name, version] of Object.entries(direct)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(reasons, name).toContain(`\`${name}\``);
    expect(packages[`node_modules/${name}`]?.hasInstallScript, name).toBeUndefined();
  }
});

/** Licences under which anybody may use, change and pass on, by their SPDX names. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'PSF-2.0',
  'Python-2.0',
  'Zlib',
]);

/** Those that ask for more, with the packages whose notice says what. */
const noticed: Readonly<Record<string, RegExp>> = {
  'MPL-2.0': /^(?:lightningcss(?:-|$)|axe-core$)/u,
  'LGPL-3.0-or-later': /^@img\/sharp-(?:libvips-|win32-|wasm32$)/u,
  'CC-BY-4.0': /^caniuse-lite$/u,
  'OFL-1.1': /^@expo-google-fonts\//u,
};

test('every locked package may be used, and of what asks for more there is a notice', async () => {
  const notices = (await readFile(join(project, 'docs/dependencies.md'), 'utf8')).split('## Licences')[1] ?? '';
  const unknown = Object.entries(packages).flatMap(([path, { license = 'none' }]) => {
    if (path === '') return [];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    // Of several that hold together each must do, and so must each of several to choose from.
    const isKnown = license
      .replace(/^\((.*)\)$/u, '$1')
      .split(/ (?:AND|OR) /u)
      .every((one) => permissive.has(one) || noticed[one]?.test(name) === true);
    return isKnown ? [] : [`${name}: ${license}`];
  });
  expect(unknown).toEqual([]);
  for (const licence of Object.keys(noticed)) expect(notices).toContain(`| ${licence}`);
});
