import { posix } from 'node:path';
import ts from 'typescript';
import type { Room } from './rooms.ts';
import { outside, purePackages, rooms } from './rooms.ts';

/** An import, or a use of the machine, that the house does not allow. */
export interface Breach {
  path: string;
  /** From one. */
  line: number;
  /** What is wrong, and why. */
  what: string;
}

/**
 * Holds the modules of a project to the rooms that they stand in.
 *
 * @param modules the text of every module, by its path from the project's root with forward slashes; tests are passed over
 */
export function checkRooms(modules: ReadonlyMap<string, string>): Breach[] {
  const breaches: Breach[] = [];
  const imports = new Map<string, string[]>();
  for (const [path, text] of modules) {
    if (/\.test\.ts$/u.test(path)) continue;
    const room = roomOf(path);
    if (room === undefined) {
      breaches.push({ path, line: 1, what: 'stands in no room: give it one in src/rooms/rooms.ts' });
      continue;
    }
    const isPure = isPureModule(path, room);
    const { specifiers, globals } = usesOf(path, text);
    for (const { specifier, line, isType } of specifiers) {
      const target = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : undefined;
      if (target !== undefined) imports.set(path, [...(imports.get(path) ?? []), target]);
      const what =
        target === undefined
          ? refusedPackage(specifier, isPure)
          : (refusedModule(path, room, target) ?? refusedMachine(target, isPure && !isType));
      if (what !== undefined) breaches.push({ path, line, what });
    }
    if (!isPure) continue;
    for (const { name, line } of globals) breaches.push({ path, line, what: `${name}: ${roomName(path)}/ is pure` });
  }
  return [...breaches, ...circles(imports)];
}

function refusedPackage(specifier: string, isPure: boolean): string | undefined {
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  if (!isPure || purePackages.has(name)) return undefined;
  return `${specifier}: the room is pure, and runs in a browser too`;
}

function refusedModule(path: string, room: Room, target: string): string | undefined {
  const other = roomOf(target);
  if (other === undefined || other === room) return undefined;
  const [from, to] = [roomName(path), roomName(target)];
  if (other.layer >= room.layer) return `${from} (${room.layer}) imports ${to} (${other.layer}), which is not below it`;
  if (room.sees !== undefined && !room.sees.includes(to))
    return `${from} sees ${room.sees.join(', ')} alone, not ${to}`;
  return undefined;
}

/** What a pure module imports runs with it, but for types. */
function refusedMachine(target: string, isPure: boolean): string | undefined {
  const room = roomOf(target);
  if (!isPure || room === undefined || isPureModule(target, room)) return undefined;
  return `${target} touches the machine: a pure module is given what it brings`;
}

function isPureModule(path: string, room: Room): boolean {
  return room.pure === true && !room.edges?.includes(posix.basename(path));
}

function roomName(path: string): string {
  return path.split('/')[1] ?? path;
}

function roomOf(path: string): Room | undefined {
  if (outside[path] !== undefined) return outside[path];
  const [top = '', name = '', ...rest] = path.split('/');
  if (top !== 'src') return outside[top];
  return rest.length === 0 ? undefined : rooms[name];
}

interface Uses {
  specifiers: { specifier: string; line: number; isType: boolean }[];
  globals: { name: string; line: number }[];
}

/** What reads the machine, or is not the same every time. */
const machine = new Set([
  'Date',
  'process',
  'performance',
  'Buffer',
  'global',
  'globalThis',
  'self',
  'window',
  'navigator',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'crypto',
]);

/** The modules that a module names, in whatever way, and the globals of the machine that it uses. */
function usesOf(path: string, text: string): Uses {
  const uses: Uses = { specifiers: [], globals: [] };
  // Of a page or component, what runs at build: blank lines keep the numbers of the others.
  const script = path.endsWith('.astro') ? text.replace(/^---\n/u, '\n').replace(/^---$[\s\S]*/mu, '') : text;
  const source = ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const lineOf = (node: ts.Node): number => source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const visit = (node: ts.Node): void => {
    const named = moduleNamedBy(node);
    if (named !== undefined)
      uses.specifiers.push({ specifier: named.text, line: lineOf(named), isType: isTypeAlone(node) });
    if (ts.isIdentifier(node) && machine.has(node.text) && isUse(node))
      uses.globals.push({ name: node.text, line: lineOf(node) });
    if (isChance(node)) uses.globals.push({ name: 'Math.random', line: lineOf(node) });
    // A module that is named is judged by where it stands.
    if (ts.isMetaProperty(node) && moduleNamedBy(node.parent.parent) === undefined)
      uses.globals.push({ name: 'import.meta', line: lineOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** `import … from 'x'`, `export … from 'x'`, `import('x')`, `require('x')`, the type `import('x').T` and the thread `new URL('./x.ts', …)`. */
function moduleNamedBy(node: ts.Node): ts.StringLiteralLike | undefined {
  const named = (() => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
    if (ts.isCallExpression(node) && /^(?:import|require|import\.meta\.resolve)$/u.test(node.expression.getText()))
      return node.arguments[0];
    if (ts.isNewExpression(node) && node.expression.getText() === 'URL' && node.arguments?.length === 2) {
      const [address] = node.arguments;
      return address !== undefined && ts.isStringLiteralLike(address) && /^\.\/.*\.ts$/u.test(address.text)
        ? address
        : undefined;
    }
    return undefined;
  })();
  return named !== undefined && ts.isStringLiteralLike(named) ? named : undefined;
}

/** Whether an import is gone when the module runs. */
function isTypeAlone(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return ts.isExportDeclaration(node) && node.isTypeOnly;
}

/** Whether chance is taken from `Math`: by its name, or by any way that could name it. */
function isChance(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || node.text !== 'Math') return false;
  const { parent } = node;
  return !ts.isPropertyAccessExpression(parent) || parent.name.text === 'random';
}

/** Whether a name stands for a value: not the name of a property, a parameter or a type. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  // A given moment is the same every time; only without one is it the clock's.
  if (node.text === 'Date' && ts.isNewExpression(parent) && (parent.arguments?.length ?? 0) > 0) return false;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isShorthandPropertyAssignment(parent) || ts.isExpressionWithTypeArguments(parent)) return true;
  const isName = 'name' in parent && parent.name === node;
  return !isName && !ts.isTypeNode(parent) && !ts.isBindingElement(parent);
}

/** Modules that import each other in a circle, each circle once, at its first module. */
function circles(imports: ReadonlyMap<string, readonly string[]>): Breach[] {
  const done = new Set<string>();
  const breaches: Breach[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start !== -1) {
      const circle = [...way.slice(start), path];
      breaches.push({ path, line: 1, what: `imports itself by way of ${circle.slice(1).join(' → ')}` });
      return;
    }
    if (done.has(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of [...imports.keys()].sort()) visit(path, []);
  return breaches;
}
