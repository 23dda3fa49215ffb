// The mode must stand before any package is read: React and express choose their build by it.
process.env.NODE_ENV ??= 'production'

// `npm start -- --role=board`
const role = process.argv.find((one) => one.startsWith('--role='))
if (role) process.env['ROLE'] = role.slice('--role='.length)

const { openHouse } = await import('./house')
const house = await openHouse()

let closing = false
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (closing) return
    closing = true
    void house.close().finally(() => process.exit(0))
  })
}

export {}
