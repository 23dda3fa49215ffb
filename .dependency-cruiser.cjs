const anyApp = '^app/'

/** The rooms and their doors: each rule is a sentence of docs/rooms.md. */
module.exports = {
  forbidden: [
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-circular',
      severity: 'error',
      from: { pathNot: 'prisma/generated' },
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'kit-knows-nothing',
      severity: 'error',
      from: { path: '^app/kit/' },
      to: { path: anyApp, pathNot: '^app/kit/' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^app/domain/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^app/(kit|domain)/', 'node_modules/zod/'] },
    },
    {
      name: 'protocol-is-one-page',
      severity: 'error',
      from: { path: '^app/realtime/protocol' },
      to: { pathNot: ['^app/kit/', '^app/domain/', 'node_modules/zod/'] },
    },
    {
      name: 'data-knows-no-one-above',
      severity: 'error',
      from: { path: '^app/data/' },
      to: { path: '^app/(commands|queries|http|ui|routes|auth)/' },
    },
    {
      name: 'commands-decide-alone',
      severity: 'error',
      from: { path: '^app/commands/' },
      to: { path: ['^app/(queries|http|ui|routes|auth)/', 'node_modules/(react|socket\\.io)'] },
    },
    {
      name: 'commands-of-the-same-subject-only',
      severity: 'error',
      from: { path: '^app/commands/([^/]+)/' },
      to: { path: '^app/commands/', pathNot: '^app/commands/$1/' },
    },
    {
      name: 'queries-never-write',
      severity: 'error',
      from: { path: '^app/queries/' },
      to: { path: '^app/(commands|http|ui|routes|auth)/' },
    },
    {
      name: 'auth-stands-below',
      severity: 'error',
      from: { path: '^app/auth/' },
      to: { path: '^app/(commands|queries|ui|routes)/' },
    },
    {
      name: 'http-knows-no-data',
      severity: 'error',
      from: { path: '^app/http/' },
      to: { path: '^app/(data|commands|queries|routes)/' },
    },
    {
      name: 'ui-takes-props',
      severity: 'error',
      from: { path: '^app/ui/' },
      to: { path: ['\\.server\\.', '^app/(routes|commands|queries|data|auth)/'] },
    },
    {
      name: 'routes-hold-no-database',
      severity: 'error',
      from: { path: '^app/routes/' },
      to: { path: ['^app/data/', '@prisma/', 'prisma/generated'] },
    },
    {
      name: 'an-audience-keeps-to-its-folder',
      severity: 'error',
      from: { path: '^app/routes/([^/]+)/' },
      to: { path: '^app/routes/', pathNot: '^app/routes/$1/' },
    },
    {
      name: 'server-goes-through-the-hatch',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/cli/' },
      to: {
        path: anyApp,
        pathNot: '^app/(kit|domain)/|^app/realtime/protocol',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'only-draws-open-seals',
      severity: 'error',
      from: { pathNot: '^app/(commands/draws/|data/seal\\.server)|^tests/' },
      to: { path: '^app/data/seal\\.server' },
    },
    {
      name: 'the-database-lives-in-data',
      severity: 'error',
      from: { pathNot: '^app/data/|^prisma/|^tests/|^server/cli/' },
      to: { path: 'prisma/generated', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'tests-are-not-the-product',
      severity: 'error',
      from: { path: '^(app|server)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'prisma/generated'] },
    exclude: { path: '^build/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
