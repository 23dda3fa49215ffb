import { useEffect, useRef, useState } from 'react'

const NOTES = [880, 660, 880, 660] as const
const NOTE_S = 0.22
const BUZZ = [400, 150, 400, 150, 800]

function play(context: AudioContext, notes: readonly number[]) {
  notes.forEach((pitch, at) => {
    const tone = context.createOscillator()
    const volume = context.createGain()
    volume.gain.value = 0.25
    tone.frequency.value = pitch
    tone.connect(volume).connect(context.destination)
    tone.start(context.currentTime + at * NOTE_S)
    tone.stop(context.currentTime + at * NOTE_S + NOTE_S * 0.9)
  })
}

/**
 * Rings and vibrates whenever `beat` becomes another one that is not empty, but only after `arm` was pressed: a page that
 * makes a noise by itself is closed. `arm` is null before the page is awake, or where there is no sound.
 */
export function useRing(beat: string) {
  const sound = useRef<AudioContext | null>(null)
  const [able, setAble] = useState(false)
  const [armed, setArmed] = useState(false)
  const last = useRef(beat)
  useEffect(() => setAble('AudioContext' in window), [])
  useEffect(() => () => void sound.current?.close(), [])
  useEffect(() => {
    const rung = last.current === beat
    last.current = beat
    if (rung || !beat || !sound.current) return
    void sound.current.resume()
    play(sound.current, NOTES)
    // absent on iPhones, whatever the types say
    if ('vibrate' in navigator) navigator.vibrate(BUZZ)
  }, [beat])
  function arm() {
    sound.current = new AudioContext()
    play(sound.current, NOTES.slice(0, 1))
    if ('vibrate' in navigator) navigator.vibrate(200)
    setArmed(true)
  }
  return { armed, arm: able ? arm : null }
}
