import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import packageFile from '../package.json' with { type: 'json' };
import { project } from './support/site.ts';

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Job {
  if?: string;
  permissions?: Record<string, string>;
  environment?: unknown;
  'timeout-minutes'?: number;
  steps: Step[];
}

interface InParts {
  env: { PARTS: string };
  jobs: Record<string, Job & { strategy?: { matrix: { number: number[] } } }>;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: object;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

const read = (path: string): string => readFileSync(join(project, path), 'utf8');
const workflowFiles = [
  ...readdirSync(join(project, '.github/workflows')).map((name) => `.github/workflows/${name}`),
  'docs/recipes/github-pages.yml',
  'docs/recipes/github-parts.yml',
];
const workflows = workflowFiles.map((path) => ({ path, text: read(path), workflow: parse(read(path)) as Workflow }));
const jobs = workflows.flatMap(({ path, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ name: `${path} ${name}`, job, workflow })),
);

describe.each(workflows)('$path', ({ text, workflow }) => {
  test('may do nothing that a job does not ask for', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) {
      expect(job.permissions).toBeDefined();
      expect(job['timeout-minutes']).toBeLessThanOrEqual(45);
    }
  });
  test('takes each action by its commit, with its version beside it, and one commit of each', () => {
    const used = [...text.matchAll(/^\s*(?:- )?uses: (?<action>\S+)(?<rest>.*)$/gmu)];
    for (const { groups } of used) {
      expect(groups?.['action']).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/u);
      expect(groups?.['rest']).toMatch(/^ # v\d+\.\d+\.\d+$/u);
    }
  });
  test('leaves no token where a script could find it', () => {
    const checkouts = Object.values(workflow.jobs)
      .flatMap(({ steps }) => steps)
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
  });
  test('puts nothing that others write into a script: what a script needs comes by its environment', () => {
    const scripts = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});

test('an action has one commit wherever it is used', () => {
  const commits = new Map<string, Set<string>>();
  for (const { text } of workflows)
    for (const [, action = '', commit = ''] of text.matchAll(/uses: (?<action>[^@\s]+)@(?<commit>\S+)/gu))
      commits.set(action, (commits.get(action) ?? new Set()).add(commit));
  for (const [action, known] of commits) expect([action, known.size]).toEqual([action, 1]);
});

describe('secrets', () => {
  test('are named in jobs alone that belong to an environment', () => {
    for (const { name, job } of jobs) {
      const secrets = JSON.stringify(job).includes('secrets.');
      expect([name, secrets && job.environment === undefined]).toEqual([name, false]);
    }
  });
  test('are in no job that a pull request starts', () => {
    const started = jobs.filter(
      ({ workflow, job }) => 'pull_request' in workflow.on && !job.if?.includes("!= 'pull_request'"),
    );
    expect(started.length).toBeGreaterThan(2);
    for (const { name, job } of started) {
      expect([name, JSON.stringify(job).includes('secrets.')]).toEqual([name, false]);
      expect([name, job.permissions]).toEqual([name, { contents: 'read' }]);
    }
  });
  test.each(['preview', 'suggest'])(
    'and what follows a pull request with more rights runs nothing that it brings: %s',
    (name) => {
      const [follower] = jobs.filter((job) => job.name.endsWith(`${name}.yml ${name}`));
      expect(follower?.workflow.on).toEqual({ workflow_run: { workflows: ['site'], types: ['completed'] } });
      const [checkout] = follower?.job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')) ?? [];
      expect(checkout?.with).toEqual({ 'persist-credentials': false });
    },
  );
  test('and the token that may write into a pull request is given to what asks GitHub alone', () => {
    const [suggest] = jobs.filter(({ name }) => name.endsWith('suggest.yml suggest'));
    const withToken = suggest?.job.steps.filter(({ env }) => env?.['GH_TOKEN'] !== undefined) ?? [];
    expect(withToken.map(({ run }) => /\b(?:npm|node)\b/u.test(run ?? 'npm'))).toEqual([false, false]);
  });
});

test('what they run is there', () => {
  const recipes = ['docs/recipes/gitlab-ci.yml', 'docs/recipes/nginx/update.sh', 'docs/recipes/nginx/verify.sh'].map(
    read,
  );
  const texts = [...workflows.map(({ text }) => text), ...recipes];
  const commands = texts.flatMap((text) =>
    [...text.matchAll(/npm run --silent (?<command>[\w-]+)/gu)].map(([, command = '']) => command),
  );
  expect(new Set(commands)).toEqual(
    new Set(['check', 'suggest', 'build', 'deploy', 'verify', 'last-release', 'reproduce', 'rollback', 'merge']),
  );
  for (const command of commands) expect(Object.keys(packageFile.scripts)).toContain(command);
});

test('a site in parts is built in as many as its workflow says, and brought out under the name that the deployment takes', () => {
  const { env, jobs: parts } = parse(read('docs/recipes/github-parts.yml')) as InParts;
  const numbers = Array.from({ length: Number(env.PARTS) }, (_, index) => index + 1);
  expect(parts['part']?.strategy?.matrix.number).toEqual(numbers);
  const nameOf = ({ steps }: Pick<Job, 'steps'>): unknown =>
    steps.findLast(({ uses }) => uses?.startsWith('actions/upload-artifact@'))?.with?.['name'];
  const whole = jobs.find(({ name }) => name === '.github/workflows/site.yml build');
  expect(nameOf(parts['build'] ?? { steps: [] })).toBe(nameOf(whole?.job ?? { steps: [] }));
});

test('a release is not cut off by the next', () => {
  const { concurrency } = workflows.find(({ path }) => path.endsWith('workflows/site.yml'))?.workflow ?? {};
  const { group, 'cancel-in-progress': cancelled } = concurrency as { group: string; 'cancel-in-progress': string };
  expect(group).toContain("github.event_name == 'pull_request' && github.ref || 'main'");
  expect(cancelled).toMatch(/^\$\{\{ github\.event_name == 'pull_request' \}\}$/u);
});

test.runIf(process.platform !== 'win32')('every script of a workflow or recipe is one that a shell reads', () => {
  const scripts = [
    ...jobs.flatMap(({ job }) => job.steps.flatMap(({ run }) => run ?? [])),
    read('docs/recipes/nginx/update.sh'),
    read('docs/recipes/nginx/verify.sh'),
  ];
  for (const script of scripts) execFileSync('bash', ['-n'], { input: script });
});
