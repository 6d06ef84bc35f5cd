import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import sharp from 'sharp';
import { cardFonts, cardPng, cardTemplate } from './card-template.ts';
import type { ShareCard } from './share-card.ts';

/** Draws cards, each the same to the byte every time on one kind of machine. */
export class CardDrawer {
  readonly #compiler: NodeCompiler;
  readonly #emblem: { emblem: string; 'emblem-width': string };

  private constructor(compiler: NodeCompiler, emblem: string, width: number) {
    this.#compiler = compiler;
    this.#emblem = { emblem, 'emblem-width': String(width) };
  }

  /** @param emblem the bytes of a picture, in any format that may be committed */
  static async of(emblem: Uint8Array | undefined): Promise<CardDrawer> {
    const fontBlobs = await Promise.all(
      cardFonts.map((font) => readFile(fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-serif/${font}`)))),
    );
    // No font of the machine is looked for.
    const compiler = NodeCompiler.create({ workspace: '/', fontArgs: [{ fontBlobs }] });
    if (emblem === undefined) return new CardDrawer(compiler, '', 0);
    const path = '/emblem.png';
    // Twice as large as it stands there.
    const { data, info } = await sharp(emblem)
      .resize({ width: 400, height: 128, fit: 'inside' })
      .png()
      .toBuffer({ resolveWithObject: true });
    compiler.mapShadow(path, data);
    return new CardDrawer(compiler, path, info.width / 2);
  }

  /** The outlines of a card: nothing in it is text any more. */
  svg(card: ShareCard): string {
    const inputs = { card: JSON.stringify(card), ...this.#emblem };
    const found = this.#compiler.compile({ mainFileContent: cardTemplate, inputs });
    const { result } = found;
    if (result === null) throw new Error(`Typst: ${JSON.stringify(found.takeDiagnostics()?.shortDiagnostics)}`);
    const svg = this.#compiler.plainSvg(result);
    // What it remembers of earlier cards helps little, and grows.
    this.#compiler.evictCache(10);
    return svg;
  }

  async png(card: ShareCard): Promise<Uint8Array> {
    return sharp(Buffer.from(this.svg(card)), { density: 72 })
      .png(cardPng)
      .toBuffer();
  }
}
