/** Import directions: renderer → shared; engine → shared; hosts → engine and shared; nothing else. */
const no = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    no('shared-is-pure', '^shared/', '^(electron|renderer|data|test)/', 'shared/ knows nobody'),
    {
      name: 'shared-without-node',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    no(
      'engine-knows-no-host',
      '^electron/engine/',
      '^(electron/(main|preload|loopback|cli|launch|hosts)|renderer|data|test)/',
    ),
    no('renderer-only-shared', '^renderer/', '^(electron|data|test)/'),
    no('hosts-know-no-renderer', '^electron/', '^(renderer|test)/'),
    no('hosts-stay-apart', '^electron/main/', '^electron/(loopback|cli|launch)/'),
    no(
      'preload-only-names',
      '^electron/preload/',
      '^(electron/(main|engine|loopback|cli|launch)|renderer|data)/',
    ),
    no('product-without-tests', '^(electron|renderer|shared|data)/', '^test/'),
    {
      name: 'electron-only-in-its-hosts',
      severity: 'error',
      from: { path: '^(electron/(engine|loopback|cli)|shared|renderer|data)/' },
      to: { path: '^node_modules/electron/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'electron/tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
