export { type ContentFileKind, contentFiles, kindOfFile } from './content-files.ts';
export { type JsonSchema, jsonSchemaOf } from './json-schema.ts';
export { refreshSchemas, schemaFolder } from './schema-files.ts';
