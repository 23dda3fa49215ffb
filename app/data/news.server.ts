type Listener = (topics: readonly string[]) => void

const listeners = new Set<Listener>()

/** Hears the topics of every change this process commits; the answer stops listening. */
export function onNews(listener: Listener): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Tells which topics changed. A listener that fails must not undo or delay what is already committed. */
export function announce(topics: readonly string[]): void {
  for (const listener of listeners) {
    try {
      listener(topics)
    } catch (error) {
      console.error(error)
    }
  }
}
