import { pageLine } from './page-line'
import type { Told } from './protocol'
import { watchTopic, type Watched, type Watching } from './watching'

/** Follows one topic over the page's one line. Loaded only after the page is awake, so that the first load stays light. */
export function watchOnPage(topic: string, loaded: Told, changed: (now: Watched) => void): Watching {
  return watchTopic(pageLine, topic, loaded, changed)
}
