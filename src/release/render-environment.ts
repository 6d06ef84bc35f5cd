/** What whoever renders needs of the environment: where programs and temporary files are. No secret is of its business. */
const neededEnvironment = ['PATH', 'HOME', 'TMPDIR', 'TMP', 'TEMP', 'SystemRoot', 'USERPROFILE', 'APPDATA'];

/** The environment of whoever renders: content must find nothing in it that could be published. */
export function renderEnvironment(given: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const needed = neededEnvironment.flatMap((name) => {
    const value = given[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(needed), ASTRO_TELEMETRY_DISABLED: '1' };
}
