import { setTimeout as nextTry } from 'node:timers/promises';
import type { AstroIntegration, HookParameters } from 'astro';

type Server = HookParameters<'astro:server:setup'>['server'];

/** What a page of the preview says of the content. */
export interface ToldProblems {
  /** The language in which it is said. */
  lang: string;
  /** How many problems there are. */
  summary: string;
  /** Each as it is printed; none where all is well. */
  problems: string[];
  /** What is said where no page can be shown before they are mended. */
  instead?: string;
}

/** Shows the problems of the content in every page of the preview, and takes them away when they are mended. */
export class ProblemsInPage {
  #server: Server | undefined;
  #told: ToldProblems | undefined;
  readonly #site: string;

  /** @param site the file of the content without which there is no page */
  constructor(site: string) {
    this.#site = site;
  }

  readonly integration: AstroIntegration = {
    name: 'nien-giam:problems-in-page',
    hooks: {
      'astro:config:setup': ({ injectScript }) => injectScript('page', "import '/src/browser/problems.ts';"),
      'astro:server:setup': ({ server }) => {
        this.#server = server;
        server.middlewares.use((request, response, next) => {
          const { instead } = this.#told ?? {};
          if (instead === undefined || !request.headers.accept?.includes('text/html')) return next();
          response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' }).end(pageOfProblems(instead));
        });
        // A page that was opened later has heard nothing yet.
        server.ws.on('nien-giam:ask', (_, client) => {
          if (this.#told !== undefined) client.send('nien-giam:problems', this.#told);
        });
      },
    },
  };

  /**
   * Shows them in the pages that are open, and in those that will be.
   *
   * @param address of the preview
   */
  async show(told: ToldProblems, address: string): Promise<void> {
    // What was mended may still be read: till then a page would be an error.
    if (this.#told?.instead !== undefined && told.instead === undefined)
      await isThere(address, () => this.#server?.watcher.emit('change', this.#site));
    this.#told = told;
    this.#server?.ws.send('nien-giam:problems', told);
  }
}

/** How often a page is asked for until it is there, how long to wait between, in milliseconds, and after how many times the content is read again. */
const asking = { times: 200, pause: 300, between: 10 } as const;

/** Waits for a page, but not for ever: then its own error is what helps. */
async function isThere(address: string, readAgain: () => void): Promise<void> {
  for (let time = 0; time < asking.times; time += 1) {
    const isThereNow = await fetch(address, { headers: { accept: '*/*' } }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThereNow) return;
    // What was read while it was being saved is read anew.
    if (time % asking.between === asking.between - 1) readAgain();
    await nextTry(asking.pause);
  }
}

/** A page without anything of the site: the script puts the problems into it, and takes it away when they are mended. */
function pageOfProblems(title: string): string {
  return `<!doctype html><html data-instead><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<script type="module" src="/src/browser/problems.ts"></script><h1>${title}</h1></html>`;
}
