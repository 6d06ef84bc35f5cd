import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteAddresses } from '../src/outputs/serving/site-addresses.ts';
import type { LocalCdn } from '../src/served/local-cdn.ts';
import { startLocalCdn } from '../src/served/local-cdn.ts';
import { verifyServed } from '../src/served/verify-served.ts';
import { launchBrowser } from './support/browser.ts';
import { nginx, startNginx } from './support/nginx.ts';
import { realLifeArchive } from './support/real-life-archive.ts';
import { build, run, temporaryFolder, writeFiles } from './support/site.ts';

let dir: string;
let remove: () => Promise<void>;
let cdn: LocalCdn;
let addresses: SiteAddresses;
const site = (): string => join(dir, 'site');

beforeAll(async () => {
  ({ dir, remove } = await temporaryFolder());
  await writeFiles(join(dir, 'content'), realLifeArchive);
  await build(join(dir, 'content'), site());
  addresses = JSON.parse(await readFile(join(site(), 'addresses.json'), 'utf8')) as SiteAddresses;
  cdn = await startLocalCdn(site());
});
afterAll(async () => {
  await cdn.close();
  await remove();
});

describe('at the CDN', () => {
  test('every address answers as the build wrote down', async () => {
    const { faults, asked } = await verifyServed(cdn.origin, { headers: true });
    expect(faults).toEqual([]);
    expect(asked).toBeGreaterThan(addresses.pages.length + addresses.files.length);
  });
  test('what is for servers is nobody’s', async () => {
    for (const name of ['_headers', '_redirects', '_nginx.conf', '.assetsignore'])
      expect([name, (await fetch(`${cdn.origin}/${name}`)).status]).toEqual([name, 404]);
  });
  test('the command says so, with the headers as they came', async () => {
    const { code, stdout } = await run('verify.ts', [cdn.origin]);
    expect(code).toBe(0);
    expect(stdout).toContain("  content-security-policy: default-src 'none'; ");
    expect(stdout).toMatch(/\d+ địa chỉ\. Trang được phục vụ đúng\.\n$/u);
  });
  test('a browser finds nothing that the policy forbids, in any kind of page', async () => {
    const { newPage, close } = await launchBrowser();
    const page = await newPage();
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    page.on('pageerror', (error) => told.push(error.message));
    page.on('requestfailed', (request) => told.push(`${request.url()} ${request.failure()?.errorText}`));
    page.on('response', (response) => {
      if (response.status() !== 200) told.push(`${response.status()} ${response.url()}`);
    });
    const kinds = new Map(addresses.pages.map((address) => [kindOf(address), address]));
    for (const address of kinds.values()) {
      await page.goto(`${cdn.origin}${address}`, { waitUntil: 'load' });
      const serif = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--space-5'));
      expect([address, serif]).not.toEqual([address, '']);
    }
    expect(kinds.size).toBeGreaterThan(30);
    expect(told).toEqual([]);
    // The policy is no ornament: what it forbids does not happen.
    await page.goto(`${cdn.origin}/`);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "chạy"';
      document.head.append(script);
    });
    expect(await page.title()).not.toBe('chạy');
    expect(told.join('\n')).toContain('Content Security Policy');
    await close();
  });
});

/** Pages of one kind have addresses of one form. */
function kindOf(address: string): string {
  const [first, ...rest] = address.split('/').filter((part) => part !== '' && part !== 'en');
  return `${address.startsWith('/en/')} ${first} ${rest.length}`;
}

test.runIf(nginx !== undefined)('nginx with the configuration of the site, on a machine that has one', async () => {
  const server = await startNginx(site(), join(dir, 'nginx'));
  try {
    expect(server.said).toBe('');
    expect((await verifyServed(server.origin, { headers: true })).faults).toEqual([]);
    expect((await fetch(`${server.origin}/_nginx.conf`)).status).toBe(404);
  } finally {
    await server.close();
  }
});
