/** What is written last of a program that is kept: where it is not, there is none. */
export const programMark = 'program.json';
