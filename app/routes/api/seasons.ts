import { snapshot } from '~/http/snapshot.server'
import { watchedSeasons } from '~/queries/watch/season.server'

/** GET /api/v1/seasons: what the public season page shows, medal tables included. */
export async function loader() {
  const { revision, view } = await watchedSeasons()
  return snapshot(revision, { format: 'seasons/1', seasons: view })
}
