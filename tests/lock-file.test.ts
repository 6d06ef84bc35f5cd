import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from './support/site.ts';

interface LockFile {
  packages: Record<string, { version?: string; integrity?: string; resolved?: string; hasInstallScript?: boolean }>;
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
