/**
 * Makes objects with room for thirty values. Engines give an object as much room as others of the same constructor took
 * before, so the first ones are filled. The prototype is that of every plain object: they are plain objects.
 */
function Roomy(this: Record<string, number>, filled: boolean): void {
  if (!filled) return
  this.a0 = this.a1 = this.a2 = this.a3 = this.a4 = this.a5 = this.a6 = this.a7 = this.a8 = this.a9 = 0
  this.b0 = this.b1 = this.b2 = this.b3 = this.b4 = this.b5 = this.b6 = this.b7 = this.b8 = this.b9 = 0
  this.c0 = this.c1 = this.c2 = this.c3 = this.c4 = this.c5 = this.c6 = this.c7 = this.c8 = this.c9 = 0
}
Roomy.prototype = Object.prototype

const Plain = Roomy as unknown as new (filled: boolean) => object
for (let i = 0; i < 16; i++) new Plain(true)

/**
 * An empty object for values whose names are known only while it is filled. A `{}` filled like that becomes a hash table
 * at its twentieth value: six times the memory, and five times the time, for each of a hundred thousand rows.
 */
export function roomy<T>(): Record<string, T> {
  return new Plain(false) as Record<string, T>
}
