/** Who may import whom. The picture is in docs/architecture.md. */
const layer = (name, path, allowed) => ({
  name: `${name}-stays-in-its-layer`,
  severity: 'error',
  from: { path, pathNot: '\\.test\\.tsx?$' },
  to: { pathNot: [path, ...allowed] },
});

const DOMAIN = '^domain/';
const CONTRACTS = '^contracts/';
const PORTS = '^server/ports/';
const DOCUMENTS = '^server/documents/';
const FOUNDATIONS = ['^domain/(kernel|groups|points|coupons)/', '^server/operations/(groups|points|coupons)/'];
const VALIBOT = 'node_modules/valibot/';

module.exports = {
  forbidden: [
    layer('domain', DOMAIN, []),
    layer('contracts', CONTRACTS, [DOMAIN, VALIBOT]),
    layer('ports', PORTS, [DOMAIN, DOCUMENTS]),
    layer('documents', DOCUMENTS, [DOMAIN, PORTS]),
    layer('operations', '^server/operations/', [DOMAIN, CONTRACTS, PORTS, DOCUMENTS, '^server/runtime/handler\\.ts$']),
    layer('flows', '^server/flows/', [
      DOMAIN,
      CONTRACTS,
      PORTS,
      DOCUMENTS,
      '^server/operations/',
      '^server/runtime/handler\\.ts$',
      'node_modules/write-excel-file/',
    ]),
    layer('jobs', '^server/jobs/', [DOMAIN, PORTS, DOCUMENTS, '^server/operations/']),
    {
      name: 'contexts-do-not-reach-into-each-other',
      comment: 'groups, points and coupons are the ones that others build on; where others meet is a flow.',
      severity: 'error',
      from: { path: '^(domain|server/operations)/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^(domain|server/operations)/([^/]+)/',
        pathNot: ['^(domain|server/operations)/$2/', ...FOUNDATIONS],
      },
    },
    {
      name: 'nobody-imports-a-flow',
      severity: 'error',
      from: { path: '^(domain|contracts|server/(ports|documents|operations|jobs|adapters))/' },
      to: { path: '^server/flows/' },
    },
    {
      name: 'only-functions-know-the-cloud',
      comment: 'server/cloud is what deployed functions are made of; everything else runs without WeChat.',
      severity: 'error',
      from: { path: '^(domain|contracts|src|preview|server/(?!cloud/))' },
      to: { path: '^server/cloud/' },
    },
    {
      name: 'contracts-see-only-domain-types',
      comment: 'Limits are numbers, and both sides must use the same ones.',
      severity: 'error',
      from: { path: CONTRACTS },
      to: { path: DOMAIN, pathNot: '^domain/(kernel/limits|.*-limits)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'adapters-know-only-ports',
      severity: 'error',
      from: { path: '^server/adapters/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^(server|src|cloudfunctions|contracts)/',
        pathNot: [PORTS, '^server/adapters/$1/', '^server/adapters/store-rules/'],
      },
    },
    {
      name: 'wechat-stays-at-the-edge',
      severity: 'error',
      from: { path: '^(domain|contracts|server)/', pathNot: '^server/adapters/cloudbase/' },
      to: { path: '(wx-server-sdk|@tarojs)' },
    },
    {
      name: 'client-never-imports-server',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(server|cloudfunctions|preview)/' },
    },
    {
      name: 'client-takes-only-types-from-contracts',
      comment: 'Keeps the validator out of the main package.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: CONTRACTS, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'features-meet-only-in-pages',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/([^/]+)/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'client-layers-point-down',
      severity: 'error',
      from: { path: '^src/(ui|platform|lib)/' },
      to: { path: '^src/(pages|subpackages|features)/' },
    },
    {
      name: 'ui-kit-knows-no-business',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^(domain|contracts|src/platform)/' },
    },
    {
      name: 'product-never-imports-tests',
      severity: 'error',
      from: { path: '^(domain|contracts|server|src|cloudfunctions|preview|scripts)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^tests/' },
    },
    {
      name: 'product-never-imports-simulation',
      severity: 'error',
      from: {
        path: '^(domain|contracts|server|src|cloudfunctions|preview|tests|benchmarks)/',
        pathNot: '\\.test\\.ts$',
      },
      to: { path: '^simulation/' },
    },
    {
      name: 'the-oracle-knows-nothing-of-the-product',
      comment: 'What must hold is said a second time; a shared line would be wrong on both sides.',
      severity: 'error',
      from: { path: '^simulation/oracle/' },
      to: { pathNot: '^simulation/oracle/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.qunli)/' },
  },
};
