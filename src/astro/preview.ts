import type { AstroIntegration, HookParameters } from 'astro';
import { forgetPaths } from '../astro-inside/handed-store.ts';
import type { HandedContent } from './handed-content.ts';
import { handed, handOver, isHanded } from './handed-content.ts';
import { bundledOf } from './site-modules.ts';

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

/** What is seen while one edits: the pages of what is sound, with the problems of the rest in every one, till they are mended. */
export class Preview {
  #server: Server | undefined;
  #told: ToldProblems | undefined;
  readonly #site: string;

  /** @param site the file of the content without which there is no page */
  constructor(site: string) {
    this.#site = site;
  }

  readonly integration: AstroIntegration = {
    name: 'nien-giam:preview',
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

  /** Shows content in the pages that are open, and in those that will be. */
  show(content: HandedContent): void {
    const before = isHanded() ? handed() : undefined;
    handOver(content);
    // There are pages again, whatever is still wrong.
    delete this.#told?.instead;
    if (before !== undefined) this.#reload(before, content);
  }

  /** Says in the pages that are open, and in those that will be, what is wrong. */
  tell(told: ToldProblems): void {
    this.#told = told;
    this.#server?.ws.send('nien-giam:problems', told);
  }

  #reload(before: HandedContent, content: HandedContent): void {
    if (this.#server === undefined) return;
    forgetPaths(this.#server);
    // The bundler asks anew for what it takes of the content, too.
    if (bundledOf(before) !== bundledOf(content)) this.#server.watcher.emit('change', this.#site);
    this.#server.ws.send({ type: 'full-reload', path: '*' });
  }
}

/** A page without anything of the site: the script puts the problems into it, and takes it away when they are mended. */
function pageOfProblems(title: string): string {
  return `<!doctype html><html data-instead><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<script type="module" src="/src/browser/problems.ts"></script><h1>${title}</h1></html>`;
}
