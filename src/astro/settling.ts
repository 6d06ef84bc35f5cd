/** How long to wait for a program that saves a file in several steps, in milliseconds: what is read between them is half a file. */
export const settling = 300;
