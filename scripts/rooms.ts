import { checkRooms } from '../src/rooms/check-rooms.ts';
import { projectModules } from '../src/rooms/project-modules.ts';

const modules = await projectModules();
const breaches = checkRooms(modules);
for (const { path, line, what } of breaches) console.error(`${path}:${line}: ${what}`);
if (breaches.length > 0) {
  console.error(
    'One direction, from the ground up: src/README.md says what each room is for, src/rooms/rooms.ts its layer.',
  );
  process.exitCode = 1;
}
