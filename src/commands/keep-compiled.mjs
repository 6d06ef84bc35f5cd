import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Loaded before a command (`node --import`): what Node has compiled is kept beside the packages, and a command starts in half the time.
// No TypeScript: to read one such file, Node loads what reads TypeScript, which nothing that is kept needs. It takes longer than all else here.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/nien-giam/compiled', import.meta.url)));
