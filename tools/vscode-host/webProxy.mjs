// Puts an extension of the work tree into the web worker extension host, as VS Code for the Web does. The server itself
// offers it from its own machine only, and VS Code starts no workers for such an extension; so this stands before the
// server, serves the extension's files over HTTP on the same origin, and names them in the workbench's configuration.
import * as fs from 'node:fs';
import * as http from 'node:http';
import * as net from 'node:net';
import * as path from 'node:path';

const prefix = '/extension-under-test/';
const configuration = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/;
const types = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * @param {{ endpoint: string, extension: string, tests?: string }} options `tests` is a file inside `extension`
 * @returns {Promise<{ endpoint: string, close: () => void }>}
 */
export async function proxyWithExtension({ endpoint, extension, tests }) {
  const target = new URL(endpoint);
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', endpoint);
    if (pathname.startsWith(prefix)) serveFile(extension, pathname.slice(prefix.length), response);
    else forward(target, request, response, pathname === '/' ? patch(server, extension, tests) : undefined);
  });
  server.on('upgrade', (request, socket, head) => join(target, request, socket, head));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { endpoint: `http://127.0.0.1:${server.address().port}`, close };
}

function serveFile(folder, name, response) {
  const file = path.resolve(folder, decodeURIComponent(name));
  if (!file.startsWith(folder + path.sep) || !fs.existsSync(file) || !fs.statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'text/plain' });
  fs.createReadStream(file).pipe(response);
}

/** The answer as it is, or changed as a whole where there is a change to make. */
function forward(target, request, response, change) {
  const headers = change ? { ...request.headers, 'accept-encoding': 'identity' } : request.headers;
  const { hostname, port } = target;
  const onward = http.request(
    { hostname, port, path: request.url, method: request.method, headers },
    (answer) => {
      if (!change) {
        response.writeHead(answer.statusCode, answer.headers);
        answer.pipe(response);
        return;
      }
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.from(change(Buffer.concat(chunks).toString('utf8')));
        response.writeHead(answer.statusCode, { ...answer.headers, 'content-length': body.length }).end(body);
      });
    },
  );
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

/** Adds the extension to what the page tells the workbench. */
function patch(server, extension, tests) {
  const authority = `127.0.0.1:${server.address().port}`;
  const inside = (file) => prefix + path.relative(extension, file).split(path.sep).join('/');
  const uri = (file) => ({ scheme: 'http', authority, path: inside(file) });
  const added = { extensions: [uri(extension)], ...(tests ? { extensionTestsPath: uri(tests) } : {}) };
  return (html) =>
    html.replace(configuration, (_, before, escaped) => {
      const settings = JSON.parse(escaped.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
      settings.developmentOptions = { ...settings.developmentOptions, ...added };
      return before + JSON.stringify(settings).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    });
}

/** Web sockets: the two connections become one. */
function join(target, request, socket, head) {
  const onward = net.connect(Number(target.port), target.hostname, () => {
    const lines = [`${request.method} ${request.url} HTTP/1.1`];
    for (let i = 0; i < request.rawHeaders.length; i += 2)
      lines.push(`${request.rawHeaders[i]}: ${request.rawHeaders[i + 1]}`);
    onward.write(`${lines.join('\r\n')}\r\n\r\n`);
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  const end = () => {
    onward.destroy();
    socket.destroy();
  };
  onward.on('error', end);
  socket.on('error', end);
}
