// Stands in for the server's native log writer (@vscode/spdlog), which has no prebuilt binary in the npm registry.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  constructor(_name, file) {
    this.file = file;
    this.level = levels.indexOf('info');
    this.plain = false;
    try {
      fs.mkdirSync(path.dirname(file), { recursive: true });
    } catch {
      // A log that cannot be written must not stop the server.
    }
  }

  write(level, message) {
    if (level < this.level) return;
    const line = this.plain ? message : `${new Date().toISOString()} [${levels[level]}] ${message}\n`;
    try {
      fs.appendFileSync(this.file, line);
    } catch {
      // As above.
    }
  }

  getLevel() {
    return this.level;
  }

  setLevel(level) {
    this.level = level;
  }

  clearFormatters() {
    this.plain = true;
  }

  setPattern() {}

  flush() {}

  drop() {}
}

levels.forEach((name, level) => {
  Logger.prototype[name] = function log(message) {
    this.write(level, message);
  };
});

const create = async (name, file) => new Logger(name, file);

// One by one: the server imports them by name, and Node finds the names of a CommonJS module by such lines alone.
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
