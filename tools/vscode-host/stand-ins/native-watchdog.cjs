// Stands in for the server's native parent-process watchdog, which has no prebuilt binary in the npm registry.
'use strict';
exports.start = () => {};
exports.exit = (code) => {
  process.exit(code || 0);
};
