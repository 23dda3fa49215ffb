import { readiness } from '~/queries/health.server'

/** Ready to take marks: database reachable, every commit durable, schema up to date; else 503 with what is missing. */
export async function loader() {
  const state = await readiness()
  return Response.json(state, { status: state.ready ? 200 : 503 })
}
