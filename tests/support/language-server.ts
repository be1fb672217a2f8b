import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './build.ts';

/** A place in a file as the protocol counts: from 0. */
interface Position {
  line: number;
  character: number;
}

/** Something that a program underlines. */
export interface Diagnostic {
  range: { start: Position; end: Position };
  message: string;
}

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
}

/** What an editor's program is told of a file by the YAML language server. */
export interface OpenFile {
  /** What is underlined in it, each with the text below the line. */
  faults: { line: number; text: string; message: string }[];
  /** What is offered behind a piece of its text, with the words beside each. */
  offers(behind: string): Promise<Map<string, string>>;
  /** What is said of a piece of its text. */
  saysOf(piece: string): Promise<string>;
}

/**
 * The YAML language server that editors' programs use, as one of them would start it.
 * https://microsoft.github.io/language-server-protocol/
 */
export class LanguageServer implements AsyncDisposable {
  readonly #server: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number | string, (message: unknown) => void>();
  readonly #settings: Record<string, unknown>;
  #received = Buffer.alloc(0);
  #asked = 0;

  /**
   * Starts it.
   *
   * @param folder the folder that the program has open
   * @param settings its settings, with points in the names
   */
  static async start(folder: string, settings: Record<string, unknown>): Promise<LanguageServer> {
    const server = new LanguageServer(settings);
    const rootUri = pathToFileURL(folder).href;
    await server.#ask('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'workspace' }],
      capabilities: { workspace: { configuration: true }, textDocument: { hover: { contentFormat: ['markdown'] } } },
    });
    server.#send({ method: 'initialized', params: {} });
    server.#send({ method: 'workspace/didChangeConfiguration', params: { settings: null } });
    return server;
  }

  private constructor(settings: Record<string, unknown>) {
    this.#settings = settings;
    this.#server = spawn(process.execPath, [
      join(root, 'node_modules/yaml-language-server/bin/yaml-language-server'),
      '--stdio',
    ]);
    this.#server.stdout.on('data', (bytes: Buffer) => this.#take(bytes));
  }

  /** Opens a file, as it is on the disk or with another text. */
  async open(path: string, changed?: string): Promise<OpenFile> {
    const text = changed ?? (await readFile(path, 'utf8'));
    const uri = pathToFileURL(path).href;
    const told = this.#promise(uri);
    this.#send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
    });
    const { diagnostics } = (await told) as { diagnostics: Diagnostic[] };
    const lines = text.split('\n');
    const at = (index: number): Position => {
      if (index < 0) throw new Error(`not in ${path}`);
      const before = text.slice(0, index).split('\n');
      return { line: before.length - 1, character: before.at(-1)!.length };
    };
    return {
      faults: diagnostics.map(({ range: { start, end }, message }) => ({
        line: start.line + 1,
        text: lines[start.line]!.slice(start.character, end.line === start.line ? end.character : undefined),
        message,
      })),
      offers: async (behind) => {
        const position = at(text.indexOf(behind) + (text.includes(behind) ? behind.length : -Infinity));
        const list = (await this.#ask('textDocument/completion', { textDocument: { uri }, position })) as {
          items: { label: string; documentation?: string | { value: string } }[];
        };
        return new Map(
          list.items.map(({ label, documentation = '' }) => [
            label,
            typeof documentation === 'string' ? documentation : documentation.value,
          ]),
        );
      },
      saysOf: async (piece) => {
        const position = at(text.indexOf(piece));
        const hover = (await this.#ask('textDocument/hover', { textDocument: { uri }, position })) as {
          contents: { value: string };
        } | null;
        return hover?.contents.value ?? '';
      },
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = new Promise((done) => this.#server.once('exit', done));
    this.#server.kill();
    await ended;
  }

  #promise(key: number | string): Promise<unknown> {
    return new Promise((done) => this.#waiting.set(key, done));
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    this.#asked += 1;
    const answer = this.#promise(this.#asked);
    this.#send({ id: this.#asked, method, params } as Message);
    return answer;
  }

  #send(message: Message): void {
    const json = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`);
  }

  #take(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const end = this.#received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(this.#received.toString('latin1', 0, Math.max(end, 0)))?.[1]);
      if (end < 0 || this.#received.length < end + 4 + length) return;
      const message = JSON.parse(this.#received.toString('utf8', end + 4, end + 4 + length)) as Message;
      this.#received = this.#received.subarray(end + 4 + length);
      this.#heed(message);
    }
  }

  #heed({ id, method, params, result }: Message): void {
    if (method === undefined) this.#waiting.get(id!)?.(result);
    else if (method === 'textDocument/publishDiagnostics') this.#waiting.get((params as { uri: string }).uri)?.(params);
    else if (id !== undefined) this.#send({ id, result: this.#answer(method, params) } as Message);
  }

  #answer(method: string, params: unknown): unknown {
    if (method !== 'workspace/configuration') return null;
    return (params as { items: { section: string }[] }).items.map(({ section }) => this.#section(section));
  }

  /** The settings below a name: of `yaml`, what `yaml.schemas` says stands under `schemas`. */
  #section(name: string): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(this.#settings).flatMap(([key, value]) =>
        key.startsWith(`${name}.`) ? [[key.slice(name.length + 1), value]] : [],
      ),
    );
  }
}
