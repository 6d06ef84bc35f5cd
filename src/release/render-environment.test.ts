import { expect, test } from 'vitest';
import { renderEnvironment } from './render-environment.ts';

test('the render is told nothing of the environment but where things are', () => {
  const given = { PATH: '/bin', HOME: '/home/a', DEPLOY_TOKEN: 'secret', GITHUB_TOKEN: 'secret', NODE_OPTIONS: '-r x' };
  expect(renderEnvironment(given)).toEqual({
    PATH: '/bin',
    HOME: '/home/a',
    ASTRO_TELEMETRY_DISABLED: '1',
  });
});
