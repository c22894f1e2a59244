// esbuild brings the words of a text file into the bundle as a string.
declare module '*.txt' {
  export const text: string;
  export default text;
}
