// Plain JavaScript that old versions of Node can read too: it must be able to say what is wrong.
var NEEDED = 24;
var major = Number(process.versions.node.split('.')[0]);
if (major < NEEDED) {
  console.error(
    'Holding Pattern needs Node ' +
      NEEDED +
      ' and this is ' +
      process.version +
      '.\n' +
      'The right version comes with "npm ci" (without --ignore-scripts); start the game through npm: "npm start".',
  );
  process.exit(1);
}
