/** Alive: the process answers. Says nothing about the database. */
export function loader() {
  return Response.json({ status: 'ok' })
}
