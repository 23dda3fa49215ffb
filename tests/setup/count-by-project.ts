import type { Reporter, TestModule } from 'vitest/node'

/** One line per project, so that a database whose tests were all skipped cannot look like one that passed. */
export default class CountByProject implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = new Map<string, Record<string, number>>()
    for (const module of modules) {
      const count = counts.get(module.project.name) ?? {}
      counts.set(module.project.name, count)
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        count[state] = (count[state] ?? 0) + 1
      }
    }
    for (const [project, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const parts = Object.entries(count).map(([state, n]) => `${n} ${state}`)
      console.log(`ran: ${project}: ${parts.join(', ')}`)
    }
  }
}
