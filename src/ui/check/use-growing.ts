import { useEffect, useState } from 'react'

const AT_ONCE = 200
const EACH_TIME = 400

/**
 * How many of `total` things to draw: 200 at once, 400 more in each idle moment, at least `needed`. Another `key` begins
 * anew. So the first sight of a text of 300 pages takes no longer than that of three.
 */
export function useGrowing(key: string, total: number, needed: number): number {
  const [grown, setGrown] = useState({ key, count: AT_ONCE })
  const count = grown.key === key ? grown.count : AT_ONCE
  useEffect(() => {
    if (count >= total) return
    const timer = setTimeout(() => setGrown({ key, count: count + EACH_TIME }))
    return () => clearTimeout(timer)
  }, [key, count, total])
  return Math.min(total, Math.max(count, needed))
}
