import { afterEach, beforeEach, expect, vi } from 'vitest'

// Whoever expects an error to be printed asserts it and then calls mockClear() on it.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

afterEach(() => {
  const printed = vi.mocked(console.error).mock.calls.map((call) => call.map(String).join(' '))
  vi.mocked(console.error).mockRestore()
  expect(printed, 'console.error was called').toEqual([])
})
