declare module 'sanitize-html' {
  /** Of the package's options those that the tests set. */
  export interface IOptions {
    allowedTags: readonly string[];
    allowedAttributes: Readonly<Record<string, readonly string[]>>;
    allowedSchemes: readonly string[];
    allowedStyles?: Readonly<Record<string, Readonly<Record<string, readonly RegExp[]>>>>;
    transformTags?: Readonly<
      Record<
        string,
        (
          tagName: string,
          attribs: Readonly<Record<string, string>>,
        ) => { tagName: string; attribs: Readonly<Record<string, string>> }
      >
    >;
  }
  export default function sanitize(html: string, options: IOptions): string;
}
