/*
planck 1.4.2 with the mathematics of sim/numbers/maths.ts, so that it computes the same in every JavaScript engine.
Made by `npm run copies` out of the package; changes here are lost.

The MIT License
Copyright (c) Erin Catto, Ali Shakiba

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
// our-maths:our-maths
import { sin, cos, tan, atan, atan2, acos } from "../../numbers/maths.ts";

// node_modules/planck/src/util/options.ts
var options = function(input3, defaults) {
  if (input3 === null || typeof input3 === "undefined") {
    input3 = {};
  }
  const output3 = { ...input3 };
  for (const key in defaults) {
    if (defaults.hasOwnProperty(key) && typeof input3[key] === "undefined") {
      output3[key] = defaults[key];
    }
  }
  if (typeof Object.getOwnPropertySymbols === "function") {
    const symbols = Object.getOwnPropertySymbols(defaults);
    for (let i = 0; i < symbols.length; i++) {
      const symbol = symbols[i];
      if (defaults.propertyIsEnumerable(symbol) && typeof input3[symbol] === "undefined") {
        output3[symbol] = defaults[symbol];
      }
    }
  }
  return output3;
};

// node_modules/planck/src/common/Math.ts
var EPSILON = 1e-9;
var isFinite = Number.isFinite;
function mod(num, min, max) {
  if (typeof min === "undefined") {
    max = 1;
    min = 0;
  } else if (typeof max === "undefined") {
    max = min;
    min = 0;
  }
  if (max > min) {
    num = (num - min) % (max - min);
    return num + (num < 0 ? max : min);
  } else {
    num = (num - max) % (min - max);
    return num + (num <= 0 ? min : max);
  }
}
function clamp(num, min, max) {
  if (num < min) {
    return min;
  } else if (num > max) {
    return max;
  } else {
    return num;
  }
}

// node_modules/planck/src/common/Vec2.ts
var _ASSERT = typeof ASSERT === "undefined" ? false : ASSERT;
var _CONSTRUCTOR_FACTORY = typeof CONSTRUCTOR_FACTORY === "undefined" ? false : CONSTRUCTOR_FACTORY;
var math_abs = Math.abs;
var math_sqrt = Math.sqrt;
var math_max = Math.max;
var math_min = Math.min;
var Vec2 = class _Vec2 {
  // tslint:disable-next-line:typedef
  constructor(x2, y) {
    if (_CONSTRUCTOR_FACTORY && !(this instanceof _Vec2)) {
      return new _Vec2(x2, y);
    }
    if (typeof x2 === "undefined") {
      this.x = 0;
      this.y = 0;
    } else if (typeof x2 === "object") {
      this.x = x2.x;
      this.y = x2.y;
    } else {
      this.x = x2;
      this.y = y;
    }
    if (_ASSERT) _Vec2.assert(this);
  }
  /** @hidden */
  _serialize() {
    return {
      x: this.x,
      y: this.y
    };
  }
  /** @hidden */
  static _deserialize(data) {
    const obj = Object.create(_Vec2.prototype);
    obj.x = data.x;
    obj.y = data.y;
    return obj;
  }
  static zero() {
    const obj = Object.create(_Vec2.prototype);
    obj.x = 0;
    obj.y = 0;
    return obj;
  }
  /** @hidden */
  static neo(x2, y) {
    const obj = Object.create(_Vec2.prototype);
    obj.x = x2;
    obj.y = y;
    return obj;
  }
  static clone(v3) {
    if (_ASSERT) _Vec2.assert(v3);
    return _Vec2.neo(v3.x, v3.y);
  }
  /** @hidden */
  toString() {
    return JSON.stringify(this);
  }
  /**
   * Does this vector contain finite coordinates?
   */
  static isValid(obj) {
    if (obj === null || typeof obj === "undefined") {
      return false;
    }
    return Number.isFinite(obj.x) && Number.isFinite(obj.y);
  }
  static assert(o) {
    if (_ASSERT) console.assert(!_Vec2.isValid(o), "Invalid Vec2!", o);
  }
  clone() {
    return _Vec2.clone(this);
  }
  /**
   * Set this vector to all zeros.
   *
   * @returns this
   */
  setZero() {
    this.x = 0;
    this.y = 0;
    return this;
  }
  /**
   * Set this vector to some specified coordinates.
   *
   * @returns this
   */
  // tslint:disable-next-line:typedef
  set(x2, y) {
    if (typeof x2 === "object") {
      if (_ASSERT) _Vec2.assert(x2);
      this.x = x2.x;
      this.y = x2.y;
    } else {
      if (_ASSERT) console.assert(Number.isFinite(x2));
      if (_ASSERT) console.assert(Number.isFinite(y));
      this.x = x2;
      this.y = y;
    }
    return this;
  }
  /**
   * Set this vector to some specified coordinates.
   *
   * @returns this
   */
  setNum(x2, y) {
    if (_ASSERT) console.assert(Number.isFinite(x2));
    if (_ASSERT) console.assert(Number.isFinite(y));
    this.x = x2;
    this.y = y;
    return this;
  }
  /**
   * Set this vector to some specified coordinates.
   *
   * @returns this
   */
  setVec2(value) {
    if (_ASSERT) _Vec2.assert(value);
    this.x = value.x;
    this.y = value.y;
    return this;
  }
  /** @internal @deprecated Use setCombine or setMul */
  wSet(a2, v3, b2, w) {
    if (typeof b2 !== "undefined" || typeof w !== "undefined") {
      return this.setCombine(a2, v3, b2, w);
    } else {
      return this.setMul(a2, v3);
    }
  }
  /**
   * Set linear combination of v and w: `a * v + b * w`
   */
  setCombine(a2, v3, b2, w) {
    if (_ASSERT) console.assert(Number.isFinite(a2));
    if (_ASSERT) _Vec2.assert(v3);
    if (_ASSERT) console.assert(Number.isFinite(b2));
    if (_ASSERT) _Vec2.assert(w);
    const x2 = a2 * v3.x + b2 * w.x;
    const y = a2 * v3.y + b2 * w.y;
    this.x = x2;
    this.y = y;
    return this;
  }
  setMul(a2, v3) {
    if (_ASSERT) console.assert(Number.isFinite(a2));
    if (_ASSERT) _Vec2.assert(v3);
    const x2 = a2 * v3.x;
    const y = a2 * v3.y;
    this.x = x2;
    this.y = y;
    return this;
  }
  /**
   * Add a vector to this vector.
   *
   * @returns this
   */
  add(w) {
    if (_ASSERT) _Vec2.assert(w);
    this.x += w.x;
    this.y += w.y;
    return this;
  }
  /** @internal @deprecated Use addCombine or addMul */
  wAdd(a2, v3, b2, w) {
    if (typeof b2 !== "undefined" || typeof w !== "undefined") {
      return this.addCombine(a2, v3, b2, w);
    } else {
      return this.addMul(a2, v3);
    }
  }
  /**
   * Add linear combination of v and w: `a * v + b * w`
   */
  addCombine(a2, v3, b2, w) {
    if (_ASSERT) console.assert(Number.isFinite(a2));
    if (_ASSERT) _Vec2.assert(v3);
    if (_ASSERT) console.assert(Number.isFinite(b2));
    if (_ASSERT) _Vec2.assert(w);
    const x2 = a2 * v3.x + b2 * w.x;
    const y = a2 * v3.y + b2 * w.y;
    this.x += x2;
    this.y += y;
    return this;
  }
  addMul(a2, v3) {
    if (_ASSERT) console.assert(Number.isFinite(a2));
    if (_ASSERT) _Vec2.assert(v3);
    const x2 = a2 * v3.x;
    const y = a2 * v3.y;
    this.x += x2;
    this.y += y;
    return this;
  }
  /**
   * @deprecated Use subCombine or subMul
   */
  wSub(a2, v3, b2, w) {
    if (typeof b2 !== "undefined" || typeof w !== "undefined") {
      return this.subCombine(a2, v3, b2, w);
    } else {
      return this.subMul(a2, v3);
    }
  }
  /**
   * Subtract linear combination of v and w: `a * v + b * w`
   */
  subCombine(a2, v3, b2, w) {
    if (_ASSERT) console.assert(Number.isFinite(a2));
    if (_ASSERT) _Vec2.assert(v3);
    if (_ASSERT) console.assert(Number.isFinite(b2));
    if (_ASSERT) _Vec2.assert(w);
    const x2 = a2 * v3.x + b2 * w.x;
    const y = a2 * v3.y + b2 * w.y;
    this.x -= x2;
    this.y -= y;
    return this;
  }
  subMul(a2, v3) {
    if (_ASSERT) console.assert(Number.isFinite(a2));
    if (_ASSERT) _Vec2.assert(v3);
    const x2 = a2 * v3.x;
    const y = a2 * v3.y;
    this.x -= x2;
    this.y -= y;
    return this;
  }
  /**
   * Subtract a vector from this vector
   *
   * @returns this
   */
  sub(w) {
    if (_ASSERT) _Vec2.assert(w);
    this.x -= w.x;
    this.y -= w.y;
    return this;
  }
  /**
   * Multiply this vector by a scalar.
   *
   * @returns this
   */
  mul(m) {
    if (_ASSERT) console.assert(Number.isFinite(m));
    this.x *= m;
    this.y *= m;
    return this;
  }
  /**
   * Get the length of this vector (the norm).
   *
   * For performance, use this instead of lengthSquared (if possible).
   */
  length() {
    return _Vec2.lengthOf(this);
  }
  /**
   * Get the length squared.
   */
  lengthSquared() {
    return _Vec2.lengthSquared(this);
  }
  /**
   * Convert this vector into a unit vector.
   *
   * @returns old length
   */
  normalize() {
    const length = this.length();
    if (length < EPSILON) {
      return 0;
    }
    const invLength = 1 / length;
    this.x *= invLength;
    this.y *= invLength;
    return length;
  }
  /**
   * Returns a new unit vector from the provided vector.
   *
   * @returns new unit vector
   */
  static normalize(v3) {
    const length = _Vec2.lengthOf(v3);
    if (length < EPSILON) {
      return _Vec2.zero();
    }
    const invLength = 1 / length;
    return _Vec2.neo(v3.x * invLength, v3.y * invLength);
  }
  /**
   * Get the length of this vector (the norm).
   *
   * For performance, use this instead of lengthSquared (if possible).
   */
  static lengthOf(v3) {
    if (_ASSERT) _Vec2.assert(v3);
    return math_sqrt(v3.x * v3.x + v3.y * v3.y);
  }
  /**
   * Get the length squared.
   */
  static lengthSquared(v3) {
    if (_ASSERT) _Vec2.assert(v3);
    return v3.x * v3.x + v3.y * v3.y;
  }
  static distance(v3, w) {
    if (_ASSERT) _Vec2.assert(v3);
    if (_ASSERT) _Vec2.assert(w);
    const dx = v3.x - w.x;
    const dy = v3.y - w.y;
    return math_sqrt(dx * dx + dy * dy);
  }
  static distanceSquared(v3, w) {
    if (_ASSERT) _Vec2.assert(v3);
    if (_ASSERT) _Vec2.assert(w);
    const dx = v3.x - w.x;
    const dy = v3.y - w.y;
    return dx * dx + dy * dy;
  }
  static areEqual(v3, w) {
    if (_ASSERT) _Vec2.assert(v3);
    if (_ASSERT) _Vec2.assert(w);
    return v3 === w || typeof w === "object" && w !== null && v3.x === w.x && v3.y === w.y;
  }
  /**
   * Get the skew vector such that dot(skew_vec, other) == cross(vec, other)
   */
  static skew(v3) {
    if (_ASSERT) _Vec2.assert(v3);
    return _Vec2.neo(-v3.y, v3.x);
  }
  /** Dot product on two vectors */
  static dot(v3, w) {
    if (_ASSERT) _Vec2.assert(v3);
    if (_ASSERT) _Vec2.assert(w);
    return v3.x * w.x + v3.y * w.y;
  }
  static cross(v3, w) {
    if (typeof w === "number") {
      if (_ASSERT) _Vec2.assert(v3);
      if (_ASSERT) console.assert(Number.isFinite(w));
      return _Vec2.neo(w * v3.y, -w * v3.x);
    } else if (typeof v3 === "number") {
      if (_ASSERT) console.assert(Number.isFinite(v3));
      if (_ASSERT) _Vec2.assert(w);
      return _Vec2.neo(-v3 * w.y, v3 * w.x);
    } else {
      if (_ASSERT) _Vec2.assert(v3);
      if (_ASSERT) _Vec2.assert(w);
      return v3.x * w.y - v3.y * w.x;
    }
  }
  /** Cross product on two vectors */
  static crossVec2Vec2(v3, w) {
    if (_ASSERT) _Vec2.assert(v3);
    if (_ASSERT) _Vec2.assert(w);
    return v3.x * w.y - v3.y * w.x;
  }
  /** Cross product on a vector and a scalar */
  static crossVec2Num(v3, w) {
    if (_ASSERT) _Vec2.assert(v3);
    if (_ASSERT) console.assert(Number.isFinite(w));
    return _Vec2.neo(w * v3.y, -w * v3.x);
  }
  /** Cross product on a vector and a scalar */
  static crossNumVec2(v3, w) {
    if (_ASSERT) console.assert(Number.isFinite(v3));
    if (_ASSERT) _Vec2.assert(w);
    return _Vec2.neo(-v3 * w.y, v3 * w.x);
  }
  static addCross(a2, v3, w) {
    if (typeof w === "number") {
      if (_ASSERT) _Vec2.assert(v3);
      if (_ASSERT) console.assert(Number.isFinite(w));
      return _Vec2.neo(w * v3.y + a2.x, -w * v3.x + a2.y);
    } else if (typeof v3 === "number") {
      if (_ASSERT) console.assert(Number.isFinite(v3));
      if (_ASSERT) _Vec2.assert(w);
      return _Vec2.neo(-v3 * w.y + a2.x, v3 * w.x + a2.y);
    }
    if (_ASSERT) console.assert(false);
  }
  /**
   * Returns `a + (v x w)`
   */
  static addCrossVec2Num(a2, v3, w) {
    if (_ASSERT) _Vec2.assert(v3);
    if (_ASSERT) console.assert(Number.isFinite(w));
    return _Vec2.neo(w * v3.y + a2.x, -w * v3.x + a2.y);
  }
  /**
   * Returns `a + (v x w)`
   */
  static addCrossNumVec2(a2, v3, w) {
    if (_ASSERT) console.assert(Number.isFinite(v3));
    if (_ASSERT) _Vec2.assert(w);
    return _Vec2.neo(-v3 * w.y + a2.x, v3 * w.x + a2.y);
  }
  static add(v3, w) {
    if (_ASSERT) _Vec2.assert(v3);
    if (_ASSERT) _Vec2.assert(w);
    return _Vec2.neo(v3.x + w.x, v3.y + w.y);
  }
  /** @hidden @deprecated */
  static wAdd(a2, v3, b2, w) {
    if (typeof b2 !== "undefined" || typeof w !== "undefined") {
      return _Vec2.combine(a2, v3, b2, w);
    } else {
      return _Vec2.mulNumVec2(a2, v3);
    }
  }
  static combine(a2, v3, b2, w) {
    return _Vec2.zero().setCombine(a2, v3, b2, w);
  }
  static sub(v3, w) {
    if (_ASSERT) _Vec2.assert(v3);
    if (_ASSERT) _Vec2.assert(w);
    return _Vec2.neo(v3.x - w.x, v3.y - w.y);
  }
  static mul(a2, b2) {
    if (typeof a2 === "object") {
      if (_ASSERT) _Vec2.assert(a2);
      if (_ASSERT) console.assert(Number.isFinite(b2));
      return _Vec2.neo(a2.x * b2, a2.y * b2);
    } else if (typeof b2 === "object") {
      if (_ASSERT) console.assert(Number.isFinite(a2));
      if (_ASSERT) _Vec2.assert(b2);
      return _Vec2.neo(a2 * b2.x, a2 * b2.y);
    }
  }
  static mulVec2Num(a2, b2) {
    if (_ASSERT) _Vec2.assert(a2);
    if (_ASSERT) console.assert(Number.isFinite(b2));
    return _Vec2.neo(a2.x * b2, a2.y * b2);
  }
  static mulNumVec2(a2, b2) {
    if (_ASSERT) console.assert(Number.isFinite(a2));
    if (_ASSERT) _Vec2.assert(b2);
    return _Vec2.neo(a2 * b2.x, a2 * b2.y);
  }
  neg() {
    this.x = -this.x;
    this.y = -this.y;
    return this;
  }
  static neg(v3) {
    if (_ASSERT) _Vec2.assert(v3);
    return _Vec2.neo(-v3.x, -v3.y);
  }
  static abs(v3) {
    if (_ASSERT) _Vec2.assert(v3);
    return _Vec2.neo(math_abs(v3.x), math_abs(v3.y));
  }
  static mid(v3, w) {
    if (_ASSERT) _Vec2.assert(v3);
    if (_ASSERT) _Vec2.assert(w);
    return _Vec2.neo((v3.x + w.x) * 0.5, (v3.y + w.y) * 0.5);
  }
  static upper(v3, w) {
    if (_ASSERT) _Vec2.assert(v3);
    if (_ASSERT) _Vec2.assert(w);
    return _Vec2.neo(math_max(v3.x, w.x), math_max(v3.y, w.y));
  }
  static lower(v3, w) {
    if (_ASSERT) _Vec2.assert(v3);
    if (_ASSERT) _Vec2.assert(w);
    return _Vec2.neo(math_min(v3.x, w.x), math_min(v3.y, w.y));
  }
  clamp(max) {
    const lengthSqr = this.x * this.x + this.y * this.y;
    if (lengthSqr > max * max) {
      const scale = max / math_sqrt(lengthSqr);
      this.x *= scale;
      this.y *= scale;
    }
    return this;
  }
  static clamp(v3, max) {
    const r = _Vec2.neo(v3.x, v3.y);
    r.clamp(max);
    return r;
  }
  /** @hidden */
  static clampVec2(v3, min, max) {
    return {
      x: clamp(v3.x, min?.x, max?.x),
      y: clamp(v3.y, min?.y, max?.y)
    };
  }
  /**  @hidden @deprecated */
  static scaleFn(x2, y) {
    return function(v3) {
      return _Vec2.neo(v3.x * x2, v3.y * y);
    };
  }
  /**  @hidden @deprecated */
  static translateFn(x2, y) {
    return function(v3) {
      return _Vec2.neo(v3.x + x2, v3.y + y);
    };
  }
};

// node_modules/planck/src/collision/AABB.ts
var _ASSERT2 = typeof ASSERT === "undefined" ? false : ASSERT;
var _CONSTRUCTOR_FACTORY2 = typeof CONSTRUCTOR_FACTORY === "undefined" ? false : CONSTRUCTOR_FACTORY;
var math_max2 = Math.max;
var math_min2 = Math.min;
var AABB = class _AABB {
  constructor(lower, upper) {
    if (_CONSTRUCTOR_FACTORY2 && !(this instanceof _AABB)) {
      return new _AABB(lower, upper);
    }
    this.lowerBound = Vec2.zero();
    this.upperBound = Vec2.zero();
    if (typeof lower === "object") {
      this.lowerBound.setVec2(lower);
    }
    if (typeof upper === "object") {
      this.upperBound.setVec2(upper);
    } else if (typeof lower === "object") {
      this.upperBound.setVec2(lower);
    }
  }
  /**
   * Verify that the bounds are sorted.
   */
  isValid() {
    return _AABB.isValid(this);
  }
  static isValid(obj) {
    if (obj === null || typeof obj === "undefined") {
      return false;
    }
    return Vec2.isValid(obj.lowerBound) && Vec2.isValid(obj.upperBound) && Vec2.sub(obj.upperBound, obj.lowerBound).lengthSquared() >= 0;
  }
  static assert(o) {
    if (_ASSERT2) console.assert(!_AABB.isValid(o), "Invalid AABB!", o);
  }
  /**
   * Get the center of the AABB.
   */
  getCenter() {
    return Vec2.neo((this.lowerBound.x + this.upperBound.x) * 0.5, (this.lowerBound.y + this.upperBound.y) * 0.5);
  }
  /**
   * Get the extents of the AABB (half-widths).
   */
  getExtents() {
    return Vec2.neo((this.upperBound.x - this.lowerBound.x) * 0.5, (this.upperBound.y - this.lowerBound.y) * 0.5);
  }
  /**
   * Get the perimeter length.
   */
  getPerimeter() {
    return 2 * (this.upperBound.x - this.lowerBound.x + this.upperBound.y - this.lowerBound.y);
  }
  /**
   * Combine one or two AABB into this one.
   */
  combine(a2, b2) {
    b2 = b2 || this;
    const lowerA = a2.lowerBound;
    const upperA = a2.upperBound;
    const lowerB = b2.lowerBound;
    const upperB = b2.upperBound;
    const lowerX = math_min2(lowerA.x, lowerB.x);
    const lowerY = math_min2(lowerA.y, lowerB.y);
    const upperX = math_max2(upperB.x, upperA.x);
    const upperY = math_max2(upperB.y, upperA.y);
    this.lowerBound.setNum(lowerX, lowerY);
    this.upperBound.setNum(upperX, upperY);
  }
  combinePoints(a2, b2) {
    this.lowerBound.setNum(math_min2(a2.x, b2.x), math_min2(a2.y, b2.y));
    this.upperBound.setNum(math_max2(a2.x, b2.x), math_max2(a2.y, b2.y));
  }
  set(aabb) {
    this.lowerBound.setNum(aabb.lowerBound.x, aabb.lowerBound.y);
    this.upperBound.setNum(aabb.upperBound.x, aabb.upperBound.y);
  }
  contains(aabb) {
    let result = true;
    result = result && this.lowerBound.x <= aabb.lowerBound.x;
    result = result && this.lowerBound.y <= aabb.lowerBound.y;
    result = result && aabb.upperBound.x <= this.upperBound.x;
    result = result && aabb.upperBound.y <= this.upperBound.y;
    return result;
  }
  extend(value) {
    _AABB.extend(this, value);
    return this;
  }
  static extend(out, value) {
    out.lowerBound.x -= value;
    out.lowerBound.y -= value;
    out.upperBound.x += value;
    out.upperBound.y += value;
    return out;
  }
  static testOverlap(a2, b2) {
    const d1x = b2.lowerBound.x - a2.upperBound.x;
    const d2x = a2.lowerBound.x - b2.upperBound.x;
    const d1y = b2.lowerBound.y - a2.upperBound.y;
    const d2y = a2.lowerBound.y - b2.upperBound.y;
    if (d1x > 0 || d1y > 0 || d2x > 0 || d2y > 0) {
      return false;
    }
    return true;
  }
  static areEqual(a2, b2) {
    return Vec2.areEqual(a2.lowerBound, b2.lowerBound) && Vec2.areEqual(a2.upperBound, b2.upperBound);
  }
  static diff(a2, b2) {
    const wD = math_max2(0, math_min2(a2.upperBound.x, b2.upperBound.x) - math_max2(b2.lowerBound.x, a2.lowerBound.x));
    const hD = math_max2(0, math_min2(a2.upperBound.y, b2.upperBound.y) - math_max2(b2.lowerBound.y, a2.lowerBound.y));
    const wA = a2.upperBound.x - a2.lowerBound.x;
    const hA = a2.upperBound.y - a2.lowerBound.y;
    const wB = b2.upperBound.x - b2.lowerBound.x;
    const hB = b2.upperBound.y - b2.lowerBound.y;
    return wA * hA + wB * hB - wD * hD;
  }
  rayCast(output3, input3) {
    let tmin = -Infinity;
    let tmax = Infinity;
    const p = input3.p1;
    const d2 = Vec2.sub(input3.p2, input3.p1);
    const absD = Vec2.abs(d2);
    const normal6 = Vec2.zero();
    {
      if (absD.x < EPSILON) {
        if (p.x < this.lowerBound.x || this.upperBound.x < p.x) {
          return false;
        }
      } else {
        const inv_d = 1 / d2.x;
        let t1 = (this.lowerBound.x - p.x) * inv_d;
        let t2 = (this.upperBound.x - p.x) * inv_d;
        let s2 = -1;
        if (t1 > t2) {
          const temp9 = t1;
          t1 = t2;
          t2 = temp9;
          s2 = 1;
        }
        if (t1 > tmin) {
          normal6.setZero();
          normal6.x = s2;
          tmin = t1;
        }
        tmax = math_min2(tmax, t2);
        if (tmin > tmax) {
          return false;
        }
      }
    }
    {
      if (absD.y < EPSILON) {
        if (p.y < this.lowerBound.y || this.upperBound.y < p.y) {
          return false;
        }
      } else {
        const inv_d = 1 / d2.y;
        let t1 = (this.lowerBound.y - p.y) * inv_d;
        let t2 = (this.upperBound.y - p.y) * inv_d;
        let s2 = -1;
        if (t1 > t2) {
          const temp9 = t1;
          t1 = t2;
          t2 = temp9;
          s2 = 1;
        }
        if (t1 > tmin) {
          normal6.setZero();
          normal6.y = s2;
          tmin = t1;
        }
        tmax = math_min2(tmax, t2);
        if (tmin > tmax) {
          return false;
        }
      }
    }
    if (tmin < 0 || input3.maxFraction < tmin) {
      return false;
    }
    output3.fraction = tmin;
    output3.normal = normal6;
    return true;
  }
  /** @hidden */
  toString() {
    return JSON.stringify(this);
  }
  static combinePoints(out, a2, b2) {
    out.lowerBound.x = math_min2(a2.x, b2.x);
    out.lowerBound.y = math_min2(a2.y, b2.y);
    out.upperBound.x = math_max2(a2.x, b2.x);
    out.upperBound.y = math_max2(a2.y, b2.y);
    return out;
  }
  static combinedPerimeter(a2, b2) {
    const lx = math_min2(a2.lowerBound.x, b2.lowerBound.x);
    const ly = math_min2(a2.lowerBound.y, b2.lowerBound.y);
    const ux = math_max2(a2.upperBound.x, b2.upperBound.x);
    const uy = math_max2(a2.upperBound.y, b2.upperBound.y);
    return 2 * (ux - lx + uy - ly);
  }
};

// node_modules/planck/src/Settings.ts
var math_PI = Math.PI;
var Settings = class _Settings {
  static {
    /**
     * You can use this to change the length scale used by your game.
     *
     * For example for inches you could use 39.4.
     */
    this.lengthUnitsPerMeter = 1;
  }
  static {
    // Collision
    /**
     * The maximum number of contact points between two convex shapes. Do not change
     * this value.
     */
    this.maxManifoldPoints = 2;
  }
  static {
    /**
     * The maximum number of vertices on a convex polygon. You cannot increase this
     * too much because BlockAllocator has a maximum object size.
     */
    this.maxPolygonVertices = 12;
  }
  static {
    /**
     * This is used to fatten AABBs in the dynamic tree. This allows proxies to move
     * by a small amount without triggering a tree adjustment. This is in meters.
     */
    this.aabbExtension = 0.1;
  }
  static {
    /**
     * This is used to fatten AABBs in the dynamic tree. This is used to predict the
     * future position based on the current displacement. This is a dimensionless
     * multiplier.
     */
    this.aabbMultiplier = 2;
  }
  static {
    /**
     * A small length used as a collision and constraint tolerance. Usually it is
     * chosen to be numerically significant, but visually insignificant.
     */
    this.linearSlop = 5e-3;
  }
  static {
    /**
     * A small angle used as a collision and constraint tolerance. Usually it is
     * chosen to be numerically significant, but visually insignificant.
     */
    this.angularSlop = 2 / 180 * math_PI;
  }
  /**
   * The radius of the polygon/edge shape skin. This should not be modified.
   * Making this smaller means polygons will have an insufficient buffer for
   * continuous collision. Making it larger may create artifacts for vertex
   * collision.
   */
  static get polygonRadius() {
    return 2 * _Settings.linearSlop;
  }
  static {
    /**
     * Maximum number of sub-steps per contact in continuous physics simulation.
     */
    this.maxSubSteps = 8;
  }
  static {
    // Dynamics
    /**
     * Maximum number of contacts to be handled to solve a TOI impact.
     */
    this.maxTOIContacts = 32;
  }
  static {
    /**
     * Maximum iterations to solve a TOI.
     */
    this.maxTOIIterations = 20;
  }
  static {
    /**
     * Maximum iterations to find Distance.
     */
    this.maxDistanceIterations = 20;
  }
  static {
    /**
     * A velocity threshold for elastic collisions. Any collision with a relative
     * linear velocity below this threshold will be treated as inelastic.
     */
    this.velocityThreshold = 1;
  }
  static {
    /**
     * The maximum linear position correction used when solving constraints. This
     * helps to prevent overshoot.
     */
    this.maxLinearCorrection = 0.2;
  }
  static {
    /**
     * The maximum angular position correction used when solving constraints. This
     * helps to prevent overshoot.
     */
    this.maxAngularCorrection = 8 / 180 * math_PI;
  }
  static {
    /**
     * The maximum linear velocity of a body. This limit is very large and is used
     * to prevent numerical problems. You shouldn't need to adjust Settings.
     */
    this.maxTranslation = 2;
  }
  static {
    /**
     * The maximum angular velocity of a body. This limit is very large and is used
     * to prevent numerical problems. You shouldn't need to adjust Settings.
     */
    this.maxRotation = 0.5 * math_PI;
  }
  static {
    /**
     * This scale factor controls how fast overlap is resolved. Ideally this would
     * be 1 so that overlap is removed in one time step. However using values close
     * to 1 often lead to overshoot.
     */
    this.baumgarte = 0.2;
  }
  static {
    this.toiBaugarte = 0.75;
  }
  static {
    // Sleep
    /**
     * The time that a body must be still before it will go to sleep.
     */
    this.timeToSleep = 0.5;
  }
  static {
    /**
     * A body cannot sleep if its linear velocity is above this tolerance.
     */
    this.linearSleepTolerance = 0.01;
  }
  static {
    /**
     * A body cannot sleep if its angular velocity is above this tolerance.
     */
    this.angularSleepTolerance = 2 / 180 * math_PI;
  }
};
var SettingsInternal = class {
  static get maxManifoldPoints() {
    return Settings.maxManifoldPoints;
  }
  static get maxPolygonVertices() {
    return Settings.maxPolygonVertices;
  }
  static get aabbExtension() {
    return Settings.aabbExtension * Settings.lengthUnitsPerMeter;
  }
  static get aabbMultiplier() {
    return Settings.aabbMultiplier;
  }
  static get linearSlop() {
    return Settings.linearSlop * Settings.lengthUnitsPerMeter;
  }
  static get linearSlopSquared() {
    return Settings.linearSlop * Settings.lengthUnitsPerMeter * Settings.linearSlop * Settings.lengthUnitsPerMeter;
  }
  static get angularSlop() {
    return Settings.angularSlop;
  }
  static get polygonRadius() {
    return 2 * Settings.linearSlop;
  }
  static get maxSubSteps() {
    return Settings.maxSubSteps;
  }
  static get maxTOIContacts() {
    return Settings.maxTOIContacts;
  }
  static get maxTOIIterations() {
    return Settings.maxTOIIterations;
  }
  static get maxDistanceIterations() {
    return Settings.maxDistanceIterations;
  }
  static get velocityThreshold() {
    return Settings.velocityThreshold * Settings.lengthUnitsPerMeter;
  }
  static get maxLinearCorrection() {
    return Settings.maxLinearCorrection * Settings.lengthUnitsPerMeter;
  }
  static get maxAngularCorrection() {
    return Settings.maxAngularCorrection;
  }
  static get maxTranslation() {
    return Settings.maxTranslation * Settings.lengthUnitsPerMeter;
  }
  static get maxTranslationSquared() {
    return Settings.maxTranslation * Settings.lengthUnitsPerMeter * Settings.maxTranslation * Settings.lengthUnitsPerMeter;
  }
  static get maxRotation() {
    return Settings.maxRotation;
  }
  static get maxRotationSquared() {
    return Settings.maxRotation * Settings.maxRotation;
  }
  static get baumgarte() {
    return Settings.baumgarte;
  }
  static get toiBaugarte() {
    return Settings.toiBaugarte;
  }
  static get timeToSleep() {
    return Settings.timeToSleep;
  }
  static get linearSleepTolerance() {
    return Settings.linearSleepTolerance * Settings.lengthUnitsPerMeter;
  }
  static get linearSleepToleranceSqr() {
    return Settings.linearSleepTolerance * Settings.lengthUnitsPerMeter * Settings.linearSleepTolerance * Settings.lengthUnitsPerMeter;
  }
  static get angularSleepTolerance() {
    return Settings.angularSleepTolerance;
  }
  static get angularSleepToleranceSqr() {
    return Settings.angularSleepTolerance * Settings.angularSleepTolerance;
  }
};

// node_modules/planck/src/util/Pool.ts
var Pool = class {
  constructor(opts) {
    this._list = [];
    this._max = Infinity;
    this._hasCreateFn = false;
    this._createCount = 0;
    this._hasAllocateFn = false;
    this._allocateCount = 0;
    this._hasReleaseFn = false;
    this._releaseCount = 0;
    this._hasDisposeFn = false;
    this._disposeCount = 0;
    this._list = [];
    this._max = opts.max || this._max;
    this._createFn = opts.create;
    this._hasCreateFn = typeof this._createFn === "function";
    this._allocateFn = opts.allocate;
    this._hasAllocateFn = typeof this._allocateFn === "function";
    this._releaseFn = opts.release;
    this._hasReleaseFn = typeof this._releaseFn === "function";
    this._disposeFn = opts.dispose;
    this._hasDisposeFn = typeof this._disposeFn === "function";
  }
  max(n3) {
    if (typeof n3 === "number") {
      this._max = n3;
      return this;
    }
    return this._max;
  }
  size() {
    return this._list.length;
  }
  allocate() {
    let item;
    if (this._list.length > 0) {
      item = this._list.shift();
    } else {
      this._createCount++;
      if (this._hasCreateFn) {
        item = this._createFn();
      } else {
        item = {};
      }
    }
    this._allocateCount++;
    if (this._hasAllocateFn) {
      this._allocateFn(item);
    }
    return item;
  }
  release(item) {
    if (this._list.length < this._max) {
      this._releaseCount++;
      if (this._hasReleaseFn) {
        this._releaseFn(item);
      }
      this._list.push(item);
    } else {
      this._disposeCount++;
      if (this._hasDisposeFn) {
        item = this._disposeFn(item);
      }
    }
  }
  toString() {
    return " +" + this._createCount + " >" + this._allocateCount + " <" + this._releaseCount + " -" + this._disposeCount + " =" + this._list.length + "/" + this._max;
  }
};

// node_modules/planck/src/collision/DynamicTree.ts
var _ASSERT3 = typeof ASSERT === "undefined" ? false : ASSERT;
var math_abs2 = Math.abs;
var math_max3 = Math.max;
var TreeNode = class {
  constructor(id) {
    /** Enlarged AABB */
    this.aabb = new AABB();
    this.userData = null;
    this.parent = null;
    this.child1 = null;
    this.child2 = null;
    /** 0: leaf, -1: free node */
    this.height = -1;
    this.id = id;
  }
  /** @internal */
  toString() {
    return this.id + ": " + this.userData;
  }
  isLeaf() {
    return this.child1 == null;
  }
};
var poolTreeNode = new Pool({
  create() {
    return new TreeNode();
  },
  release(node) {
    node.userData = null;
    node.parent = null;
    node.child1 = null;
    node.child2 = null;
    node.height = -1;
    node.id = void 0;
  }
});
var DynamicTree = class {
  constructor() {
    this.inputPool = new Pool({
      create() {
        return {};
      },
      release(stack) {
      }
    });
    this.stackPool = new Pool({
      create() {
        return [];
      },
      release(stack) {
        stack.length = 0;
      }
    });
    this.iteratorPool = new Pool({
      create() {
        return new Iterator();
      },
      release(iterator) {
        iterator.close();
      }
    });
    this.m_root = null;
    this.m_nodes = {};
    this.m_lastProxyId = 0;
  }
  /**
   * Get proxy user data.
   *
   * @return the proxy user data or 0 if the id is invalid.
   */
  getUserData(id) {
    const node = this.m_nodes[id];
    if (_ASSERT3) console.assert(!!node);
    return node.userData;
  }
  /**
   * Get the fat AABB for a node id.
   *
   * @return the proxy user data or 0 if the id is invalid.
   */
  getFatAABB(id) {
    const node = this.m_nodes[id];
    if (_ASSERT3) console.assert(!!node);
    return node.aabb;
  }
  allocateNode() {
    const node = poolTreeNode.allocate();
    node.id = ++this.m_lastProxyId;
    this.m_nodes[node.id] = node;
    return node;
  }
  freeNode(node) {
    delete this.m_nodes[node.id];
    poolTreeNode.release(node);
  }
  /**
   * Create a proxy in the tree as a leaf node. We return the index of the node
   * instead of a pointer so that we can grow the node pool.
   *
   * Create a proxy. Provide a tight fitting AABB and a userData pointer.
   */
  createProxy(aabb, userData) {
    if (_ASSERT3) console.assert(AABB.isValid(aabb));
    const node = this.allocateNode();
    node.aabb.set(aabb);
    AABB.extend(node.aabb, SettingsInternal.aabbExtension);
    node.userData = userData;
    node.height = 0;
    this.insertLeaf(node);
    return node.id;
  }
  /**
   * Destroy a proxy. This asserts if the id is invalid.
   */
  destroyProxy(id) {
    const node = this.m_nodes[id];
    if (_ASSERT3) console.assert(!!node);
    if (_ASSERT3) console.assert(node.isLeaf());
    this.removeLeaf(node);
    this.freeNode(node);
  }
  /**
   * Move a proxy with a swepted AABB. If the proxy has moved outside of its
   * fattened AABB, then the proxy is removed from the tree and re-inserted.
   * Otherwise the function returns immediately.
   *
   * @param d Displacement
   *
   * @return true if the proxy was re-inserted.
   */
  moveProxy(id, aabb, d2) {
    if (_ASSERT3) console.assert(AABB.isValid(aabb));
    if (_ASSERT3) console.assert(!d2 || Vec2.isValid(d2));
    const node = this.m_nodes[id];
    if (_ASSERT3) console.assert(!!node);
    if (_ASSERT3) console.assert(node.isLeaf());
    if (node.aabb.contains(aabb)) {
      return false;
    }
    this.removeLeaf(node);
    node.aabb.set(aabb);
    aabb = node.aabb;
    AABB.extend(aabb, SettingsInternal.aabbExtension);
    if (d2.x < 0) {
      aabb.lowerBound.x += d2.x * SettingsInternal.aabbMultiplier;
    } else {
      aabb.upperBound.x += d2.x * SettingsInternal.aabbMultiplier;
    }
    if (d2.y < 0) {
      aabb.lowerBound.y += d2.y * SettingsInternal.aabbMultiplier;
    } else {
      aabb.upperBound.y += d2.y * SettingsInternal.aabbMultiplier;
    }
    this.insertLeaf(node);
    return true;
  }
  insertLeaf(leaf) {
    if (_ASSERT3) console.assert(AABB.isValid(leaf.aabb));
    if (this.m_root == null) {
      this.m_root = leaf;
      this.m_root.parent = null;
      return;
    }
    const leafAABB = leaf.aabb;
    let index = this.m_root;
    while (!index.isLeaf()) {
      const child1 = index.child1;
      const child2 = index.child2;
      const area = index.aabb.getPerimeter();
      const combinedArea = AABB.combinedPerimeter(index.aabb, leafAABB);
      const cost = 2 * combinedArea;
      const inheritanceCost = 2 * (combinedArea - area);
      const newArea1 = AABB.combinedPerimeter(leafAABB, child1.aabb);
      let cost1 = newArea1 + inheritanceCost;
      if (!child1.isLeaf()) {
        const oldArea = child1.aabb.getPerimeter();
        cost1 -= oldArea;
      }
      const newArea2 = AABB.combinedPerimeter(leafAABB, child2.aabb);
      let cost2 = newArea2 + inheritanceCost;
      if (!child2.isLeaf()) {
        const oldArea = child2.aabb.getPerimeter();
        cost2 -= oldArea;
      }
      if (cost < cost1 && cost < cost2) {
        break;
      }
      if (cost1 < cost2) {
        index = child1;
      } else {
        index = child2;
      }
    }
    const sibling = index;
    const oldParent = sibling.parent;
    const newParent = this.allocateNode();
    newParent.parent = oldParent;
    newParent.userData = null;
    newParent.aabb.combine(leafAABB, sibling.aabb);
    newParent.height = sibling.height + 1;
    if (oldParent != null) {
      if (oldParent.child1 === sibling) {
        oldParent.child1 = newParent;
      } else {
        oldParent.child2 = newParent;
      }
      newParent.child1 = sibling;
      newParent.child2 = leaf;
      sibling.parent = newParent;
      leaf.parent = newParent;
    } else {
      newParent.child1 = sibling;
      newParent.child2 = leaf;
      sibling.parent = newParent;
      leaf.parent = newParent;
      this.m_root = newParent;
    }
    index = leaf.parent;
    while (index != null) {
      index = this.balance(index);
      const child1 = index.child1;
      const child2 = index.child2;
      if (_ASSERT3) console.assert(child1 != null);
      if (_ASSERT3) console.assert(child2 != null);
      index.height = 1 + math_max3(child1.height, child2.height);
      index.aabb.combine(child1.aabb, child2.aabb);
      index = index.parent;
    }
  }
  removeLeaf(leaf) {
    if (leaf === this.m_root) {
      this.m_root = null;
      return;
    }
    const parent = leaf.parent;
    const grandParent = parent.parent;
    let sibling;
    if (parent.child1 === leaf) {
      sibling = parent.child2;
    } else {
      sibling = parent.child1;
    }
    if (grandParent != null) {
      if (grandParent.child1 === parent) {
        grandParent.child1 = sibling;
      } else {
        grandParent.child2 = sibling;
      }
      sibling.parent = grandParent;
      this.freeNode(parent);
      let index = grandParent;
      while (index != null) {
        index = this.balance(index);
        const child1 = index.child1;
        const child2 = index.child2;
        index.aabb.combine(child1.aabb, child2.aabb);
        index.height = 1 + math_max3(child1.height, child2.height);
        index = index.parent;
      }
    } else {
      this.m_root = sibling;
      sibling.parent = null;
      this.freeNode(parent);
    }
  }
  /**
   * Perform a left or right rotation if node A is imbalanced. Returns the new
   * root index.
   */
  balance(iA) {
    if (_ASSERT3) console.assert(iA != null);
    const A = iA;
    if (A.isLeaf() || A.height < 2) {
      return iA;
    }
    const B = A.child1;
    const C = A.child2;
    const balance = C.height - B.height;
    if (balance > 1) {
      const F = C.child1;
      const G = C.child2;
      C.child1 = A;
      C.parent = A.parent;
      A.parent = C;
      if (C.parent != null) {
        if (C.parent.child1 === iA) {
          C.parent.child1 = C;
        } else {
          C.parent.child2 = C;
        }
      } else {
        this.m_root = C;
      }
      if (F.height > G.height) {
        C.child2 = F;
        A.child2 = G;
        G.parent = A;
        A.aabb.combine(B.aabb, G.aabb);
        C.aabb.combine(A.aabb, F.aabb);
        A.height = 1 + math_max3(B.height, G.height);
        C.height = 1 + math_max3(A.height, F.height);
      } else {
        C.child2 = G;
        A.child2 = F;
        F.parent = A;
        A.aabb.combine(B.aabb, F.aabb);
        C.aabb.combine(A.aabb, G.aabb);
        A.height = 1 + math_max3(B.height, F.height);
        C.height = 1 + math_max3(A.height, G.height);
      }
      return C;
    }
    if (balance < -1) {
      const D = B.child1;
      const E = B.child2;
      B.child1 = A;
      B.parent = A.parent;
      A.parent = B;
      if (B.parent != null) {
        if (B.parent.child1 === A) {
          B.parent.child1 = B;
        } else {
          B.parent.child2 = B;
        }
      } else {
        this.m_root = B;
      }
      if (D.height > E.height) {
        B.child2 = D;
        A.child1 = E;
        E.parent = A;
        A.aabb.combine(C.aabb, E.aabb);
        B.aabb.combine(A.aabb, D.aabb);
        A.height = 1 + math_max3(C.height, E.height);
        B.height = 1 + math_max3(A.height, D.height);
      } else {
        B.child2 = E;
        A.child1 = D;
        D.parent = A;
        A.aabb.combine(C.aabb, D.aabb);
        B.aabb.combine(A.aabb, E.aabb);
        A.height = 1 + math_max3(C.height, D.height);
        B.height = 1 + math_max3(A.height, E.height);
      }
      return B;
    }
    return A;
  }
  /**
   * Compute the height of the binary tree in O(N) time. Should not be called
   * often.
   */
  getHeight() {
    if (this.m_root == null) {
      return 0;
    }
    return this.m_root.height;
  }
  /**
   * Get the ratio of the sum of the node areas to the root area.
   */
  getAreaRatio() {
    if (this.m_root == null) {
      return 0;
    }
    const root = this.m_root;
    const rootArea = root.aabb.getPerimeter();
    let totalArea = 0;
    let node;
    const it = this.iteratorPool.allocate().preorder(this.m_root);
    while (node = it.next()) {
      if (node.height < 0) {
        continue;
      }
      totalArea += node.aabb.getPerimeter();
    }
    this.iteratorPool.release(it);
    return totalArea / rootArea;
  }
  /**
   * Compute the height of a sub-tree.
   */
  computeHeight(id) {
    let node;
    if (typeof id !== "undefined") {
      node = this.m_nodes[id];
    } else {
      node = this.m_root;
    }
    if (node.isLeaf()) {
      return 0;
    }
    const height1 = this.computeHeight(node.child1.id);
    const height2 = this.computeHeight(node.child2.id);
    return 1 + math_max3(height1, height2);
  }
  validateStructure(node) {
    if (node == null) {
      return;
    }
    if (node === this.m_root) {
      if (_ASSERT3) console.assert(node.parent == null);
    }
    const child1 = node.child1;
    const child2 = node.child2;
    if (node.isLeaf()) {
      if (_ASSERT3) console.assert(child1 == null);
      if (_ASSERT3) console.assert(child2 == null);
      if (_ASSERT3) console.assert(node.height === 0);
      return;
    }
    if (_ASSERT3) console.assert(child1.parent === node);
    if (_ASSERT3) console.assert(child2.parent === node);
    this.validateStructure(child1);
    this.validateStructure(child2);
  }
  validateMetrics(node) {
    if (node == null) {
      return;
    }
    const child1 = node.child1;
    const child2 = node.child2;
    if (node.isLeaf()) {
      if (_ASSERT3) console.assert(child1 == null);
      if (_ASSERT3) console.assert(child2 == null);
      if (_ASSERT3) console.assert(node.height === 0);
      return;
    }
    if (_ASSERT3) {
      const height1 = child1.height;
      const height2 = child2.height;
      const height = 1 + math_max3(height1, height2);
      console.assert(node.height === height);
    }
    if (_ASSERT3) {
      const aabb = new AABB();
      aabb.combine(child1.aabb, child2.aabb);
      console.assert(AABB.areEqual(aabb, node.aabb));
    }
    this.validateMetrics(child1);
    this.validateMetrics(child2);
  }
  /**
   * Validate this tree. For testing.
   */
  validate() {
    if (!_ASSERT3) return;
    this.validateStructure(this.m_root);
    this.validateMetrics(this.m_root);
    console.assert(this.getHeight() === this.computeHeight());
  }
  /**
   * Get the maximum balance of an node in the tree. The balance is the difference
   * in height of the two children of a node.
   */
  getMaxBalance() {
    let maxBalance = 0;
    let node;
    const it = this.iteratorPool.allocate().preorder(this.m_root);
    while (node = it.next()) {
      if (node.height <= 1) {
        continue;
      }
      if (_ASSERT3) console.assert(!node.isLeaf());
      const balance = math_abs2(node.child2.height - node.child1.height);
      maxBalance = math_max3(maxBalance, balance);
    }
    this.iteratorPool.release(it);
    return maxBalance;
  }
  /**
   * Build an optimal tree. Very expensive. For testing.
   */
  rebuildBottomUp() {
    const nodes = [];
    let count = 0;
    let node;
    const it = this.iteratorPool.allocate().preorder(this.m_root);
    while (node = it.next()) {
      if (node.height < 0) {
        continue;
      }
      if (node.isLeaf()) {
        node.parent = null;
        nodes[count] = node;
        ++count;
      } else {
        this.freeNode(node);
      }
    }
    this.iteratorPool.release(it);
    while (count > 1) {
      let minCost = Infinity;
      let iMin = -1;
      let jMin = -1;
      for (let i = 0; i < count; ++i) {
        const aabbi = nodes[i].aabb;
        for (let j = i + 1; j < count; ++j) {
          const aabbj = nodes[j].aabb;
          const cost = AABB.combinedPerimeter(aabbi, aabbj);
          if (cost < minCost) {
            iMin = i;
            jMin = j;
            minCost = cost;
          }
        }
      }
      const child1 = nodes[iMin];
      const child2 = nodes[jMin];
      const parent = this.allocateNode();
      parent.child1 = child1;
      parent.child2 = child2;
      parent.height = 1 + math_max3(child1.height, child2.height);
      parent.aabb.combine(child1.aabb, child2.aabb);
      parent.parent = null;
      child1.parent = parent;
      child2.parent = parent;
      nodes[jMin] = nodes[count - 1];
      nodes[iMin] = parent;
      --count;
    }
    this.m_root = nodes[0];
    if (_ASSERT3) this.validate();
  }
  /**
   * Shift the world origin. Useful for large worlds. The shift formula is:
   * position -= newOrigin
   *
   * @param newOrigin The new origin with respect to the old origin
   */
  shiftOrigin(newOrigin) {
    let node;
    const it = this.iteratorPool.allocate().preorder(this.m_root);
    while (node = it.next()) {
      const aabb = node.aabb;
      aabb.lowerBound.x -= newOrigin.x;
      aabb.lowerBound.y -= newOrigin.y;
      aabb.upperBound.x -= newOrigin.x;
      aabb.upperBound.y -= newOrigin.y;
    }
    this.iteratorPool.release(it);
  }
  /**
   * Query an AABB for overlapping proxies. The callback class is called for each
   * proxy that overlaps the supplied AABB.
   */
  query(aabb, queryCallback) {
    if (_ASSERT3) console.assert(typeof queryCallback === "function");
    const stack = this.stackPool.allocate();
    stack.push(this.m_root);
    while (stack.length > 0) {
      const node = stack.pop();
      if (node == null) {
        continue;
      }
      if (AABB.testOverlap(node.aabb, aabb)) {
        if (node.isLeaf()) {
          const proceed = queryCallback(node.id);
          if (proceed === false) {
            return;
          }
        } else {
          stack.push(node.child1);
          stack.push(node.child2);
        }
      }
    }
    this.stackPool.release(stack);
  }
  /**
   * Ray-cast against the proxies in the tree. This relies on the callback to
   * perform a exact ray-cast in the case were the proxy contains a shape. The
   * callback also performs the any collision filtering. This has performance
   * roughly equal to k * log(n), where k is the number of collisions and n is the
   * number of proxies in the tree.
   *
   * @param input The ray-cast input data. The ray extends from `p1` to `p1 + maxFraction * (p2 - p1)`.
   * @param rayCastCallback A function that is called for each proxy that is hit by the ray. If the return value is a positive number it will update the maxFraction of the ray cast input, and if it is zero it will terminate they ray cast.
   */
  rayCast(input3, rayCastCallback) {
    if (_ASSERT3) console.assert(typeof rayCastCallback === "function");
    const p1 = input3.p1;
    const p2 = input3.p2;
    const r = Vec2.sub(p2, p1);
    if (_ASSERT3) console.assert(r.lengthSquared() > 0);
    r.normalize();
    const v3 = Vec2.crossNumVec2(1, r);
    const abs_v = Vec2.abs(v3);
    let maxFraction = input3.maxFraction;
    const segmentAABB = new AABB();
    let t = Vec2.combine(1 - maxFraction, p1, maxFraction, p2);
    segmentAABB.combinePoints(p1, t);
    const stack = this.stackPool.allocate();
    const subInput = this.inputPool.allocate();
    stack.push(this.m_root);
    while (stack.length > 0) {
      const node = stack.pop();
      if (node == null) {
        continue;
      }
      if (AABB.testOverlap(node.aabb, segmentAABB) === false) {
        continue;
      }
      const c2 = node.aabb.getCenter();
      const h = node.aabb.getExtents();
      const separation = math_abs2(Vec2.dot(v3, Vec2.sub(p1, c2))) - Vec2.dot(abs_v, h);
      if (separation > 0) {
        continue;
      }
      if (node.isLeaf()) {
        subInput.p1 = Vec2.clone(input3.p1);
        subInput.p2 = Vec2.clone(input3.p2);
        subInput.maxFraction = maxFraction;
        const value = rayCastCallback(subInput, node.id);
        if (value === 0) {
          break;
        } else if (value > 0) {
          maxFraction = value;
          t = Vec2.combine(1 - maxFraction, p1, maxFraction, p2);
          segmentAABB.combinePoints(p1, t);
        }
      } else {
        stack.push(node.child1);
        stack.push(node.child2);
      }
    }
    this.stackPool.release(stack);
    this.inputPool.release(subInput);
  }
};
var Iterator = class {
  constructor() {
    this.parents = [];
    this.states = [];
  }
  preorder(root) {
    this.parents.length = 0;
    this.parents.push(root);
    this.states.length = 0;
    this.states.push(0);
    return this;
  }
  next() {
    while (this.parents.length > 0) {
      const i = this.parents.length - 1;
      const node = this.parents[i];
      if (this.states[i] === 0) {
        this.states[i] = 1;
        return node;
      }
      if (this.states[i] === 1) {
        this.states[i] = 2;
        if (node.child1) {
          this.parents.push(node.child1);
          this.states.push(1);
          return node.child1;
        }
      }
      if (this.states[i] === 2) {
        this.states[i] = 3;
        if (node.child2) {
          this.parents.push(node.child2);
          this.states.push(1);
          return node.child2;
        }
      }
      this.parents.pop();
      this.states.pop();
    }
  }
  close() {
    this.parents.length = 0;
  }
};

// node_modules/planck/src/collision/BroadPhase.ts
var _ASSERT4 = typeof ASSERT === "undefined" ? false : ASSERT;
var math_max4 = Math.max;
var math_min3 = Math.min;
var BroadPhase = class {
  constructor() {
    this.m_tree = new DynamicTree();
    this.m_moveBuffer = [];
    /**
     * Query an AABB for overlapping proxies. The callback class is called for each
     * proxy that overlaps the supplied AABB.
     */
    this.query = (aabb, queryCallback) => {
      this.m_tree.query(aabb, queryCallback);
    };
    this.queryCallback = (proxyId) => {
      if (proxyId === this.m_queryProxyId) {
        return true;
      }
      const proxyIdA = math_min3(proxyId, this.m_queryProxyId);
      const proxyIdB = math_max4(proxyId, this.m_queryProxyId);
      const userDataA = this.m_tree.getUserData(proxyIdA);
      const userDataB = this.m_tree.getUserData(proxyIdB);
      this.m_callback(userDataA, userDataB);
      return true;
    };
  }
  /**
   * Get user data from a proxy. Returns null if the id is invalid.
   */
  getUserData(proxyId) {
    return this.m_tree.getUserData(proxyId);
  }
  /**
   * Test overlap of fat AABBs.
   */
  testOverlap(proxyIdA, proxyIdB) {
    const aabbA = this.m_tree.getFatAABB(proxyIdA);
    const aabbB = this.m_tree.getFatAABB(proxyIdB);
    return AABB.testOverlap(aabbA, aabbB);
  }
  /**
   * Get the fat AABB for a proxy.
   */
  getFatAABB(proxyId) {
    return this.m_tree.getFatAABB(proxyId);
  }
  /**
   * Get the number of proxies.
   */
  getProxyCount() {
    return this.m_moveBuffer.length;
  }
  /**
   * Get the height of the embedded tree.
   */
  getTreeHeight() {
    return this.m_tree.getHeight();
  }
  /**
   * Get the balance (integer) of the embedded tree.
   */
  getTreeBalance() {
    return this.m_tree.getMaxBalance();
  }
  /**
   * Get the quality metric of the embedded tree.
   */
  getTreeQuality() {
    return this.m_tree.getAreaRatio();
  }
  /**
   * Ray-cast against the proxies in the tree. This relies on the callback to
   * perform a exact ray-cast in the case were the proxy contains a shape. The
   * callback also performs the any collision filtering. This has performance
   * roughly equal to k * log(n), where k is the number of collisions and n is the
   * number of proxies in the tree.
   *
   * @param input The ray-cast input data. The ray extends from `p1` to `p1 + maxFraction * (p2 - p1)`.
   * @param rayCastCallback A function that is called for each proxy that is hit by the ray. If the return value is a positive number it will update the maxFraction of the ray cast input, and if it is zero it will terminate they ray cast.
   */
  rayCast(input3, rayCastCallback) {
    this.m_tree.rayCast(input3, rayCastCallback);
  }
  /**
   * Shift the world origin. Useful for large worlds. The shift formula is:
   * position -= newOrigin
   *
   * @param newOrigin The new origin with respect to the old origin
   */
  shiftOrigin(newOrigin) {
    this.m_tree.shiftOrigin(newOrigin);
  }
  /**
   * Create a proxy with an initial AABB. Pairs are not reported until UpdatePairs
   * is called.
   */
  createProxy(aabb, userData) {
    if (_ASSERT4) console.assert(AABB.isValid(aabb));
    const proxyId = this.m_tree.createProxy(aabb, userData);
    this.bufferMove(proxyId);
    return proxyId;
  }
  /**
   * Destroy a proxy. It is up to the client to remove any pairs.
   */
  destroyProxy(proxyId) {
    this.unbufferMove(proxyId);
    this.m_tree.destroyProxy(proxyId);
  }
  /**
   * Call moveProxy as many times as you like, then when you are done call
   * UpdatePairs to finalized the proxy pairs (for your time step).
   */
  moveProxy(proxyId, aabb, displacement2) {
    if (_ASSERT4) console.assert(AABB.isValid(aabb));
    const changed = this.m_tree.moveProxy(proxyId, aabb, displacement2);
    if (changed) {
      this.bufferMove(proxyId);
    }
  }
  /**
   * Call to trigger a re-processing of it's pairs on the next call to
   * UpdatePairs.
   */
  touchProxy(proxyId) {
    this.bufferMove(proxyId);
  }
  bufferMove(proxyId) {
    this.m_moveBuffer.push(proxyId);
  }
  unbufferMove(proxyId) {
    for (let i = 0; i < this.m_moveBuffer.length; ++i) {
      if (this.m_moveBuffer[i] === proxyId) {
        this.m_moveBuffer[i] = null;
      }
    }
  }
  /**
   * Update the pairs. This results in pair callbacks. This can only add pairs.
   */
  updatePairs(addPairCallback) {
    if (_ASSERT4) console.assert(typeof addPairCallback === "function");
    this.m_callback = addPairCallback;
    while (this.m_moveBuffer.length > 0) {
      this.m_queryProxyId = this.m_moveBuffer.pop();
      if (this.m_queryProxyId === null) {
        continue;
      }
      const fatAABB = this.m_tree.getFatAABB(this.m_queryProxyId);
      this.m_tree.query(fatAABB, this.queryCallback);
    }
  }
};

// node_modules/planck/src/common/Matrix.ts
var math_sin = sin;
var math_cos = cos;
var math_sqrt2 = Math.sqrt;
function vec2(x2, y) {
  return { x: x2, y };
}
function rotation(angle) {
  return { s: math_sin(angle), c: math_cos(angle) };
}
function setVec2(out, x2, y) {
  out.x = x2;
  out.y = y;
  return out;
}
function copyVec2(out, w) {
  out.x = w.x;
  out.y = w.y;
  return out;
}
function zeroVec2(out) {
  out.x = 0;
  out.y = 0;
  return out;
}
function negVec2(out) {
  out.x = -out.x;
  out.y = -out.y;
  return out;
}
function plusVec2(out, w) {
  out.x += w.x;
  out.y += w.y;
  return out;
}
function addVec2(out, v3, w) {
  out.x = v3.x + w.x;
  out.y = v3.x + w.y;
  return out;
}
function minusVec2(out, w) {
  out.x -= w.x;
  out.y -= w.y;
  return out;
}
function subVec2(out, v3, w) {
  out.x = v3.x - w.x;
  out.y = v3.y - w.y;
  return out;
}
function mulVec2(out, m) {
  out.x *= m;
  out.y *= m;
  return out;
}
function scaleVec2(out, m, w) {
  out.x = m * w.x;
  out.y = m * w.y;
  return out;
}
function plusScaleVec2(out, m, w) {
  out.x += m * w.x;
  out.y += m * w.y;
  return out;
}
function minusScaleVec2(out, m, w) {
  out.x -= m * w.x;
  out.y -= m * w.y;
  return out;
}
function combine2Vec2(out, am, a2, bm, b2) {
  out.x = am * a2.x + bm * b2.x;
  out.y = am * a2.y + bm * b2.y;
  return out;
}
function combine3Vec2(out, am, a2, bm, b2, cm, c2) {
  out.x = am * a2.x + bm * b2.x + cm * c2.x;
  out.y = am * a2.y + bm * b2.y + cm * c2.y;
  return out;
}
function normalizeVec2Length(out) {
  const length = math_sqrt2(out.x * out.x + out.y * out.y);
  if (length !== 0) {
    const invLength = 1 / length;
    out.x *= invLength;
    out.y *= invLength;
  }
  return length;
}
function normalizeVec2(out) {
  const length = math_sqrt2(out.x * out.x + out.y * out.y);
  if (length > 0) {
    const invLength = 1 / length;
    out.x *= invLength;
    out.y *= invLength;
  }
  return out;
}
function crossVec2Num(out, v3, w) {
  const x2 = w * v3.y;
  const y = -w * v3.x;
  out.x = x2;
  out.y = y;
  return out;
}
function crossNumVec2(out, w, v3) {
  const x2 = -w * v3.y;
  const y = w * v3.x;
  out.x = x2;
  out.y = y;
  return out;
}
function crossVec2Vec2(a2, b2) {
  return a2.x * b2.y - a2.y * b2.x;
}
function dotVec2(a2, b2) {
  return a2.x * b2.x + a2.y * b2.y;
}
function lengthSqrVec2(a2) {
  return a2.x * a2.x + a2.y * a2.y;
}
function distVec2(a2, b2) {
  const dx = a2.x - b2.x;
  const dy = a2.y - b2.y;
  return math_sqrt2(dx * dx + dy * dy);
}
function setRotAngle(out, a2) {
  out.c = math_cos(a2);
  out.s = math_sin(a2);
  return out;
}
function rotVec2(out, q, v3) {
  out.x = q.c * v3.x - q.s * v3.y;
  out.y = q.s * v3.x + q.c * v3.y;
  return out;
}
function derotVec2(out, q, v3) {
  const x2 = q.c * v3.x + q.s * v3.y;
  const y = -q.s * v3.x + q.c * v3.y;
  out.x = x2;
  out.y = y;
  return out;
}
function rerotVec2(out, before, after, v3) {
  const x0 = before.c * v3.x + before.s * v3.y;
  const y0 = -before.s * v3.x + before.c * v3.y;
  const x2 = after.c * x0 - after.s * y0;
  const y = after.s * x0 + after.c * y0;
  out.x = x2;
  out.y = y;
  return out;
}
function transform(x2, y, a2) {
  return { p: vec2(x2, y), q: rotation(a2) };
}
function copyTransform(out, transform2) {
  out.p.x = transform2.p.x;
  out.p.y = transform2.p.y;
  out.q.s = transform2.q.s;
  out.q.c = transform2.q.c;
  return out;
}
function transformVec2(out, xf4, v3) {
  const x2 = xf4.q.c * v3.x - xf4.q.s * v3.y + xf4.p.x;
  const y = xf4.q.s * v3.x + xf4.q.c * v3.y + xf4.p.y;
  out.x = x2;
  out.y = y;
  return out;
}
function detransformVec2(out, xf4, v3) {
  const px = v3.x - xf4.p.x;
  const py = v3.y - xf4.p.y;
  const x2 = xf4.q.c * px + xf4.q.s * py;
  const y = -xf4.q.s * px + xf4.q.c * py;
  out.x = x2;
  out.y = y;
  return out;
}
function detransformTransform(out, a2, b2) {
  const c2 = a2.q.c * b2.q.c + a2.q.s * b2.q.s;
  const s2 = a2.q.c * b2.q.s - a2.q.s * b2.q.c;
  const x2 = a2.q.c * (b2.p.x - a2.p.x) + a2.q.s * (b2.p.y - a2.p.y);
  const y = -a2.q.s * (b2.p.x - a2.p.x) + a2.q.c * (b2.p.y - a2.p.y);
  out.q.c = c2;
  out.q.s = s2;
  out.p.x = x2;
  out.p.y = y;
  return out;
}

// node_modules/planck/src/common/Rot.ts
var _ASSERT5 = typeof ASSERT === "undefined" ? false : ASSERT;
var _CONSTRUCTOR_FACTORY3 = typeof CONSTRUCTOR_FACTORY === "undefined" ? false : CONSTRUCTOR_FACTORY;
var math_sin2 = sin;
var math_cos2 = cos;
var math_atan2 = atan2;
var Rot = class _Rot {
  /** Initialize from an angle in radians. */
  constructor(angle) {
    if (_CONSTRUCTOR_FACTORY3 && !(this instanceof _Rot)) {
      return new _Rot(angle);
    }
    if (typeof angle === "number") {
      this.setAngle(angle);
    } else if (typeof angle === "object") {
      this.setRot(angle);
    } else {
      this.setIdentity();
    }
  }
  /** @hidden */
  static neo(angle) {
    const obj = Object.create(_Rot.prototype);
    obj.setAngle(angle);
    return obj;
  }
  static clone(rot) {
    if (_ASSERT5) _Rot.assert(rot);
    const obj = Object.create(_Rot.prototype);
    obj.s = rot.s;
    obj.c = rot.c;
    return obj;
  }
  static identity() {
    const obj = Object.create(_Rot.prototype);
    obj.s = 0;
    obj.c = 1;
    return obj;
  }
  static isValid(obj) {
    if (obj === null || typeof obj === "undefined") {
      return false;
    }
    return Number.isFinite(obj.s) && Number.isFinite(obj.c);
  }
  static assert(o) {
    if (_ASSERT5) console.assert(!_Rot.isValid(o), "Invalid Rot!", o);
  }
  /** Set to the identity rotation. */
  setIdentity() {
    this.s = 0;
    this.c = 1;
  }
  set(angle) {
    if (typeof angle === "object") {
      if (_ASSERT5) _Rot.assert(angle);
      this.s = angle.s;
      this.c = angle.c;
    } else {
      if (_ASSERT5) console.assert(Number.isFinite(angle));
      this.s = math_sin2(angle);
      this.c = math_cos2(angle);
    }
  }
  setRot(angle) {
    if (_ASSERT5) _Rot.assert(angle);
    this.s = angle.s;
    this.c = angle.c;
  }
  /** Set using an angle in radians. */
  setAngle(angle) {
    if (_ASSERT5) console.assert(Number.isFinite(angle));
    this.s = math_sin2(angle);
    this.c = math_cos2(angle);
  }
  /** Get the angle in radians. */
  getAngle() {
    return math_atan2(this.s, this.c);
  }
  /** Get the x-axis. */
  getXAxis() {
    return Vec2.neo(this.c, this.s);
  }
  /** Get the y-axis. */
  getYAxis() {
    return Vec2.neo(-this.s, this.c);
  }
  static mul(rot, m) {
    if (_ASSERT5) _Rot.assert(rot);
    if ("c" in m && "s" in m) {
      if (_ASSERT5) _Rot.assert(m);
      const qr = _Rot.identity();
      qr.s = rot.s * m.c + rot.c * m.s;
      qr.c = rot.c * m.c - rot.s * m.s;
      return qr;
    } else if ("x" in m && "y" in m) {
      if (_ASSERT5) Vec2.assert(m);
      return Vec2.neo(rot.c * m.x - rot.s * m.y, rot.s * m.x + rot.c * m.y);
    }
  }
  /** Multiply two rotations: q * r */
  static mulRot(rot, m) {
    if (_ASSERT5) _Rot.assert(rot);
    if (_ASSERT5) _Rot.assert(m);
    const qr = _Rot.identity();
    qr.s = rot.s * m.c + rot.c * m.s;
    qr.c = rot.c * m.c - rot.s * m.s;
    return qr;
  }
  /** Rotate a vector */
  static mulVec2(rot, m) {
    if (_ASSERT5) _Rot.assert(rot);
    if (_ASSERT5) Vec2.assert(m);
    return Vec2.neo(rot.c * m.x - rot.s * m.y, rot.s * m.x + rot.c * m.y);
  }
  static mulSub(rot, v3, w) {
    const x2 = rot.c * (v3.x - w.x) - rot.s * (v3.y - w.y);
    const y = rot.s * (v3.x - w.x) + rot.c * (v3.y - w.y);
    return Vec2.neo(x2, y);
  }
  static mulT(rot, m) {
    if ("c" in m && "s" in m) {
      if (_ASSERT5) _Rot.assert(m);
      const qr = _Rot.identity();
      qr.s = rot.c * m.s - rot.s * m.c;
      qr.c = rot.c * m.c + rot.s * m.s;
      return qr;
    } else if ("x" in m && "y" in m) {
      if (_ASSERT5) Vec2.assert(m);
      return Vec2.neo(rot.c * m.x + rot.s * m.y, -rot.s * m.x + rot.c * m.y);
    }
  }
  /** Transpose multiply two rotations: qT * r */
  static mulTRot(rot, m) {
    if (_ASSERT5) _Rot.assert(m);
    const qr = _Rot.identity();
    qr.s = rot.c * m.s - rot.s * m.c;
    qr.c = rot.c * m.c + rot.s * m.s;
    return qr;
  }
  /** Inverse rotate a vector */
  static mulTVec2(rot, m) {
    if (_ASSERT5) Vec2.assert(m);
    return Vec2.neo(rot.c * m.x + rot.s * m.y, -rot.s * m.x + rot.c * m.y);
  }
};

// node_modules/planck/src/common/Sweep.ts
var _ASSERT6 = typeof ASSERT === "undefined" ? false : ASSERT;
var math_atan22 = atan2;
var math_PI2 = Math.PI;
var temp = vec2(0, 0);
var Sweep = class {
  constructor() {
    /** Local center of mass position */
    this.localCenter = Vec2.zero();
    /** World center position */
    this.c = Vec2.zero();
    /** World angle */
    this.a = 0;
    /** Fraction of the current time step in the range [0,1], c0 and a0 are c and a at alpha0. */
    this.alpha0 = 0;
    this.c0 = Vec2.zero();
    this.a0 = 0;
  }
  /** @internal */
  recycle() {
    zeroVec2(this.localCenter);
    zeroVec2(this.c);
    this.a = 0;
    this.alpha0 = 0;
    zeroVec2(this.c0);
    this.a0 = 0;
  }
  setTransform(xf4) {
    transformVec2(temp, xf4, this.localCenter);
    copyVec2(this.c, temp);
    copyVec2(this.c0, temp);
    this.a = this.a0 = math_atan22(xf4.q.s, xf4.q.c);
  }
  setLocalCenter(localCenter2, xf4) {
    copyVec2(this.localCenter, localCenter2);
    transformVec2(temp, xf4, this.localCenter);
    copyVec2(this.c, temp);
    copyVec2(this.c0, temp);
  }
  /**
   * Get the interpolated transform at a specific time.
   *
   * @param xf
   * @param beta A factor in [0,1], where 0 indicates alpha0
   */
  getTransform(xf4, beta = 0) {
    setRotAngle(xf4.q, (1 - beta) * this.a0 + beta * this.a);
    combine2Vec2(xf4.p, 1 - beta, this.c0, beta, this.c);
    minusVec2(xf4.p, rotVec2(temp, xf4.q, this.localCenter));
  }
  /**
   * Advance the sweep forward, yielding a new initial state.
   *
   * @param alpha The new initial time
   */
  advance(alpha) {
    if (_ASSERT6) console.assert(this.alpha0 < 1);
    const beta = (alpha - this.alpha0) / (1 - this.alpha0);
    combine2Vec2(this.c0, beta, this.c, 1 - beta, this.c0);
    this.a0 = beta * this.a + (1 - beta) * this.a0;
    this.alpha0 = alpha;
  }
  forward() {
    this.a0 = this.a;
    copyVec2(this.c0, this.c);
  }
  /**
   * normalize the angles in radians to be between -pi and pi.
   */
  normalize() {
    const a0 = mod(this.a0, -math_PI2, +math_PI2);
    this.a -= this.a0 - a0;
    this.a0 = a0;
  }
  set(that) {
    copyVec2(this.localCenter, that.localCenter);
    copyVec2(this.c, that.c);
    this.a = that.a;
    this.alpha0 = that.alpha0;
    copyVec2(this.c0, that.c0);
    this.a0 = that.a0;
  }
};

// node_modules/planck/src/common/Transform.ts
var _ASSERT7 = typeof ASSERT === "undefined" ? false : ASSERT;
var _CONSTRUCTOR_FACTORY4 = typeof CONSTRUCTOR_FACTORY === "undefined" ? false : CONSTRUCTOR_FACTORY;
var Transform = class _Transform {
  constructor(position, rotation2) {
    if (_CONSTRUCTOR_FACTORY4 && !(this instanceof _Transform)) {
      return new _Transform(position, rotation2);
    }
    this.p = Vec2.zero();
    this.q = Rot.identity();
    if (typeof position !== "undefined") {
      this.p.setVec2(position);
    }
    if (typeof rotation2 !== "undefined") {
      this.q.setAngle(rotation2);
    }
  }
  static clone(xf4) {
    const obj = Object.create(_Transform.prototype);
    obj.p = Vec2.clone(xf4.p);
    obj.q = Rot.clone(xf4.q);
    return obj;
  }
  /** @hidden */
  static neo(position, rotation2) {
    const obj = Object.create(_Transform.prototype);
    obj.p = Vec2.clone(position);
    obj.q = Rot.clone(rotation2);
    return obj;
  }
  static identity() {
    const obj = Object.create(_Transform.prototype);
    obj.p = Vec2.zero();
    obj.q = Rot.identity();
    return obj;
  }
  /** Set this to the identity transform */
  setIdentity() {
    this.p.setZero();
    this.q.setIdentity();
  }
  set(a2, b2) {
    if (typeof b2 === "undefined") {
      this.p.set(a2.p);
      this.q.set(a2.q);
    } else {
      this.p.set(a2);
      this.q.set(b2);
    }
  }
  /** Set position and angle */
  setNum(position, rotation2) {
    this.p.setVec2(position);
    this.q.setAngle(rotation2);
  }
  setTransform(xf4) {
    this.p.setVec2(xf4.p);
    this.q.setRot(xf4.q);
  }
  static isValid(obj) {
    if (obj === null || typeof obj === "undefined") {
      return false;
    }
    return Vec2.isValid(obj.p) && Rot.isValid(obj.q);
  }
  static assert(o) {
    if (_ASSERT7) console.assert(!_Transform.isValid(o), "Invalid Transform!", o);
  }
  // static mul(a: Transform, b: Vec2Value[]): Vec2[];
  // static mul(a: Transform, b: Transform[]): Transform[];
  static mul(a2, b2) {
    if (Array.isArray(b2)) {
      if (_ASSERT7) _Transform.assert(a2);
      const arr = [];
      for (let i = 0; i < b2.length; i++) {
        arr[i] = _Transform.mul(a2, b2[i]);
      }
      return arr;
    } else if ("x" in b2 && "y" in b2) {
      return _Transform.mulVec2(a2, b2);
    } else if ("p" in b2 && "q" in b2) {
      return _Transform.mulXf(a2, b2);
    }
  }
  static mulAll(a2, b2) {
    if (_ASSERT7) _Transform.assert(a2);
    const arr = [];
    for (let i = 0; i < b2.length; i++) {
      arr[i] = _Transform.mul(a2, b2[i]);
    }
    return arr;
  }
  /** @hidden @deprecated */
  static mulFn(a2) {
    if (_ASSERT7) _Transform.assert(a2);
    return function(b2) {
      return _Transform.mul(a2, b2);
    };
  }
  static mulVec2(a2, b2) {
    if (_ASSERT7) _Transform.assert(a2);
    if (_ASSERT7) Vec2.assert(b2);
    const x2 = a2.q.c * b2.x - a2.q.s * b2.y + a2.p.x;
    const y = a2.q.s * b2.x + a2.q.c * b2.y + a2.p.y;
    return Vec2.neo(x2, y);
  }
  static mulXf(a2, b2) {
    if (_ASSERT7) _Transform.assert(a2);
    if (_ASSERT7) _Transform.assert(b2);
    const xf4 = _Transform.identity();
    xf4.q = Rot.mulRot(a2.q, b2.q);
    xf4.p = Vec2.add(Rot.mulVec2(a2.q, b2.p), a2.p);
    return xf4;
  }
  static mulT(a2, b2) {
    if ("x" in b2 && "y" in b2) {
      return _Transform.mulTVec2(a2, b2);
    } else if ("p" in b2 && "q" in b2) {
      return _Transform.mulTXf(a2, b2);
    }
  }
  static mulTVec2(a2, b2) {
    if (_ASSERT7) _Transform.assert(a2);
    if (_ASSERT7) Vec2.assert(b2);
    const px = b2.x - a2.p.x;
    const py = b2.y - a2.p.y;
    const x2 = a2.q.c * px + a2.q.s * py;
    const y = -a2.q.s * px + a2.q.c * py;
    return Vec2.neo(x2, y);
  }
  static mulTXf(a2, b2) {
    if (_ASSERT7) _Transform.assert(a2);
    if (_ASSERT7) _Transform.assert(b2);
    const xf4 = _Transform.identity();
    xf4.q.setRot(Rot.mulTRot(a2.q, b2.q));
    xf4.p.setVec2(Rot.mulTVec2(a2.q, Vec2.sub(b2.p, a2.p)));
    return xf4;
  }
};

// node_modules/planck/src/dynamics/Velocity.ts
var Velocity = class {
  constructor() {
    /** linear */
    this.v = Vec2.zero();
    /** angular */
    this.w = 0;
  }
};

// node_modules/planck/src/dynamics/Position.ts
var math_sin3 = sin;
var math_cos3 = cos;
var Position = class {
  constructor() {
    /** location */
    this.c = Vec2.zero();
    /** angle */
    this.a = 0;
  }
  // todo: cache sin/cos
  getTransform(xf4, p) {
    xf4.q.c = math_cos3(this.a);
    xf4.q.s = math_sin3(this.a);
    xf4.p.x = this.c.x - (xf4.q.c * p.x - xf4.q.s * p.y);
    xf4.p.y = this.c.y - (xf4.q.s * p.x + xf4.q.c * p.y);
    return xf4;
  }
};
function getTransform(xf4, p, c2, a2) {
  xf4.q.c = math_cos3(a2);
  xf4.q.s = math_sin3(a2);
  xf4.p.x = c2.x - (xf4.q.c * p.x - xf4.q.s * p.y);
  xf4.p.y = c2.y - (xf4.q.s * p.x + xf4.q.c * p.y);
  return xf4;
}

// node_modules/planck/src/collision/Shape.ts
var Shape = class {
  constructor() {
    /** Styling for dev-tools. */
    this.style = {};
    /** @hidden @experimental Similar to userData, but used by dev-tools or runtime environment. */
    this.appData = {};
  }
  static isValid(obj) {
    if (obj === null || typeof obj === "undefined") {
      return false;
    }
    return typeof obj.m_type === "string" && typeof obj.m_radius === "number";
  }
};

// node_modules/planck/src/dynamics/Fixture.ts
var _ASSERT8 = typeof ASSERT === "undefined" ? false : ASSERT;
var synchronize_aabb1 = new AABB();
var synchronize_aabb2 = new AABB();
var displacement = vec2(0, 0);
var FixtureDefDefault = {
  userData: null,
  friction: 0.2,
  restitution: 0,
  density: 0,
  isSensor: false,
  filterGroupIndex: 0,
  filterCategoryBits: 1,
  filterMaskBits: 65535
};
var FixtureProxy = class {
  constructor(fixture, childIndex) {
    this.aabb = new AABB();
    this.fixture = fixture;
    this.childIndex = childIndex;
  }
};
var Fixture = class _Fixture {
  /** @internal */
  constructor(body, shape, def) {
    /** Styling for dev-tools. */
    this.style = {};
    /** @hidden @experimental Similar to userData, but used by dev-tools or runtime environment. */
    this.appData = {};
    if (shape.shape) {
      def = shape;
      shape = shape.shape;
    } else if (typeof def === "number") {
      def = { density: def };
    }
    def = options(def, FixtureDefDefault);
    this.m_body = body;
    this.m_friction = def.friction;
    this.m_restitution = def.restitution;
    this.m_density = def.density;
    this.m_isSensor = def.isSensor;
    this.m_filterGroupIndex = def.filterGroupIndex;
    this.m_filterCategoryBits = def.filterCategoryBits;
    this.m_filterMaskBits = def.filterMaskBits;
    this.m_shape = shape;
    this.m_next = null;
    this.m_proxies = [];
    this.m_proxyCount = 0;
    const childCount = this.m_shape.getChildCount();
    for (let i = 0; i < childCount; ++i) {
      this.m_proxies[i] = new FixtureProxy(this, i);
    }
    this.m_userData = def.userData;
    if (typeof def.style === "object" && def.style !== null) {
      this.style = def.style;
    }
  }
  /** @hidden Re-setup fixture. */
  _reset() {
    const body = this.getBody();
    const broadPhase = body.m_world.m_broadPhase;
    this.destroyProxies(broadPhase);
    if (this.m_shape._reset) {
      this.m_shape._reset();
    }
    const childCount = this.m_shape.getChildCount();
    for (let i = 0; i < childCount; ++i) {
      this.m_proxies[i] = new FixtureProxy(this, i);
    }
    this.createProxies(broadPhase, body.m_xf);
    body.resetMassData();
  }
  /** @hidden */
  _serialize() {
    return {
      friction: this.m_friction,
      restitution: this.m_restitution,
      density: this.m_density,
      isSensor: this.m_isSensor,
      filterGroupIndex: this.m_filterGroupIndex,
      filterCategoryBits: this.m_filterCategoryBits,
      filterMaskBits: this.m_filterMaskBits,
      shape: this.m_shape
    };
  }
  /** @hidden */
  static _deserialize(data, body, restore) {
    const shape = restore(Shape, data.shape);
    const fixture = shape && new _Fixture(body, shape, data);
    return fixture;
  }
  /**
   * Get the type of the child shape. You can use this to down cast to the
   * concrete shape.
   */
  getType() {
    return this.m_shape.m_type;
  }
  /**
   * Get the child shape. You can modify the child shape, however you should not
   * change the number of vertices because this will crash some collision caching
   * mechanisms. Manipulating the shape may lead to non-physical behavior.
   */
  getShape() {
    return this.m_shape;
  }
  /**
   * A sensor shape collects contact information but never generates a collision
   * response.
   */
  isSensor() {
    return this.m_isSensor;
  }
  /**
   * Set if this fixture is a sensor.
   */
  setSensor(sensor) {
    if (sensor != this.m_isSensor) {
      this.m_body.setAwake(true);
      this.m_isSensor = sensor;
    }
  }
  // /**
  //  * Get the contact filtering data.
  //  */
  // getFilterData() {
  //   return this.m_filter;
  // }
  /**
   * Get the user data that was assigned in the fixture definition. Use this to
   * store your application specific data.
   */
  getUserData() {
    return this.m_userData;
  }
  /**
   * Set the user data. Use this to store your application specific data.
   */
  setUserData(data) {
    this.m_userData = data;
  }
  /**
   * Get the parent body of this fixture. This is null if the fixture is not
   * attached.
   */
  getBody() {
    return this.m_body;
  }
  /**
   * Get the next fixture in the parent body's fixture list.
   */
  getNext() {
    return this.m_next;
  }
  /**
   * Get the density of this fixture.
   */
  getDensity() {
    return this.m_density;
  }
  /**
   * Set the density of this fixture. This will _not_ automatically adjust the
   * mass of the body. You must call Body.resetMassData to update the body's mass.
   */
  setDensity(density) {
    if (_ASSERT8) console.assert(Number.isFinite(density) && density >= 0);
    this.m_density = density;
  }
  /**
   * Get the coefficient of friction, usually in the range [0,1].
   */
  getFriction() {
    return this.m_friction;
  }
  /**
   * Set the coefficient of friction. This will not change the friction of
   * existing contacts.
   */
  setFriction(friction) {
    this.m_friction = friction;
  }
  /**
   * Get the coefficient of restitution.
   */
  getRestitution() {
    return this.m_restitution;
  }
  /**
   * Set the coefficient of restitution. This will not change the restitution of
   * existing contacts.
   */
  setRestitution(restitution) {
    this.m_restitution = restitution;
  }
  /**
   * Test a point in world coordinates for containment in this fixture.
   */
  testPoint(p) {
    return this.m_shape.testPoint(this.m_body.getTransform(), p);
  }
  /**
   * Cast a ray against this shape.
   */
  rayCast(output3, input3, childIndex) {
    return this.m_shape.rayCast(output3, input3, this.m_body.getTransform(), childIndex);
  }
  /**
   * Get the mass data for this fixture. The mass data is based on the density and
   * the shape. The rotational inertia is about the shape's origin. This operation
   * may be expensive.
   */
  getMassData(massData) {
    this.m_shape.computeMass(massData, this.m_density);
  }
  /**
   * Get the fixture's AABB. This AABB may be enlarge and/or stale. If you need a
   * more accurate AABB, compute it using the shape and the body transform.
   */
  getAABB(childIndex) {
    if (_ASSERT8) console.assert(0 <= childIndex && childIndex < this.m_proxies.length);
    return this.m_proxies[childIndex].aabb;
  }
  /**
   * These support body activation/deactivation.
   */
  createProxies(broadPhase, xf4) {
    if (_ASSERT8) console.assert(this.m_proxyCount == 0);
    this.m_proxyCount = this.m_shape.getChildCount();
    for (let i = 0; i < this.m_proxyCount; ++i) {
      const proxy = this.m_proxies[i];
      this.m_shape.computeAABB(proxy.aabb, xf4, i);
      proxy.proxyId = broadPhase.createProxy(proxy.aabb, proxy);
    }
  }
  destroyProxies(broadPhase) {
    for (let i = 0; i < this.m_proxyCount; ++i) {
      const proxy = this.m_proxies[i];
      broadPhase.destroyProxy(proxy.proxyId);
      proxy.proxyId = null;
    }
    this.m_proxyCount = 0;
  }
  /**
   * Updates this fixture proxy in broad-phase (with combined AABB of current and
   * next transformation).
   */
  synchronize(broadPhase, xf1, xf22) {
    for (let i = 0; i < this.m_proxyCount; ++i) {
      const proxy = this.m_proxies[i];
      this.m_shape.computeAABB(synchronize_aabb1, xf1, proxy.childIndex);
      this.m_shape.computeAABB(synchronize_aabb2, xf22, proxy.childIndex);
      proxy.aabb.combine(synchronize_aabb1, synchronize_aabb2);
      subVec2(displacement, xf22.p, xf1.p);
      broadPhase.moveProxy(proxy.proxyId, proxy.aabb, displacement);
    }
  }
  /**
   * Set the contact filtering data. This will not update contacts until the next
   * time step when either parent body is active and awake. This automatically
   * calls refilter.
   */
  setFilterData(filter) {
    this.m_filterGroupIndex = filter.groupIndex;
    this.m_filterCategoryBits = filter.categoryBits;
    this.m_filterMaskBits = filter.maskBits;
    this.refilter();
  }
  getFilterGroupIndex() {
    return this.m_filterGroupIndex;
  }
  setFilterGroupIndex(groupIndex) {
    this.m_filterGroupIndex = groupIndex;
    this.refilter();
  }
  getFilterCategoryBits() {
    return this.m_filterCategoryBits;
  }
  setFilterCategoryBits(categoryBits) {
    this.m_filterCategoryBits = categoryBits;
    this.refilter();
  }
  getFilterMaskBits() {
    return this.m_filterMaskBits;
  }
  setFilterMaskBits(maskBits) {
    this.m_filterMaskBits = maskBits;
    this.refilter();
  }
  /**
   * Call this if you want to establish collision that was previously disabled by
   * ContactFilter.
   */
  refilter() {
    if (this.m_body == null) {
      return;
    }
    let edge = this.m_body.getContactList();
    while (edge) {
      const contact = edge.contact;
      const fixtureA = contact.getFixtureA();
      const fixtureB = contact.getFixtureB();
      if (fixtureA == this || fixtureB == this) {
        contact.flagForFiltering();
      }
      edge = edge.next;
    }
    const world = this.m_body.getWorld();
    if (world == null) {
      return;
    }
    const broadPhase = world.m_broadPhase;
    for (let i = 0; i < this.m_proxyCount; ++i) {
      broadPhase.touchProxy(this.m_proxies[i].proxyId);
    }
  }
  /**
   * Implement this method to provide collision filtering, if you want finer
   * control over contact creation.
   *
   * Return true if contact calculations should be performed between these two
   * fixtures.
   *
   * Warning: for performance reasons this is only called when the AABBs begin to
   * overlap.
   */
  shouldCollide(that) {
    if (that.m_filterGroupIndex === this.m_filterGroupIndex && that.m_filterGroupIndex !== 0) {
      return that.m_filterGroupIndex > 0;
    }
    const collideA = (that.m_filterMaskBits & this.m_filterCategoryBits) !== 0;
    const collideB = (that.m_filterCategoryBits & this.m_filterMaskBits) !== 0;
    const collide = collideA && collideB;
    return collide;
  }
};

// node_modules/planck/src/dynamics/Body.ts
var _ASSERT9 = typeof ASSERT === "undefined" ? false : ASSERT;
var STATIC = "static";
var KINEMATIC = "kinematic";
var DYNAMIC = "dynamic";
var oldCenter = vec2(0, 0);
var localCenter = vec2(0, 0);
var shift = vec2(0, 0);
var temp2 = vec2(0, 0);
var xf = transform(0, 0, 0);
var BodyDefDefault = {
  type: STATIC,
  position: Vec2.zero(),
  angle: 0,
  linearVelocity: Vec2.zero(),
  angularVelocity: 0,
  linearDamping: 0,
  angularDamping: 0,
  fixedRotation: false,
  bullet: false,
  gravityScale: 1,
  allowSleep: true,
  awake: true,
  active: true,
  userData: null
};
var Body = class _Body {
  /** @internal */
  constructor(world, def) {
    /** Styling for dev-tools. */
    this.style = {};
    /** @hidden @experimental Similar to userData, but used by dev-tools or runtime environment. */
    this.appData = {};
    def = options(def, BodyDefDefault);
    if (_ASSERT9) console.assert(Vec2.isValid(def.position));
    if (_ASSERT9) console.assert(Vec2.isValid(def.linearVelocity));
    if (_ASSERT9) console.assert(Number.isFinite(def.angle));
    if (_ASSERT9) console.assert(Number.isFinite(def.angularVelocity));
    if (_ASSERT9) console.assert(Number.isFinite(def.angularDamping) && def.angularDamping >= 0);
    if (_ASSERT9) console.assert(Number.isFinite(def.linearDamping) && def.linearDamping >= 0);
    this.m_world = world;
    this.m_awakeFlag = def.awake;
    this.m_autoSleepFlag = def.allowSleep;
    this.m_bulletFlag = def.bullet;
    this.m_fixedRotationFlag = def.fixedRotation;
    this.m_activeFlag = def.active;
    this.m_islandFlag = false;
    this.m_toiFlag = false;
    this.m_userData = def.userData;
    this.m_type = def.type;
    if (this.m_type == DYNAMIC) {
      this.m_mass = 1;
      this.m_invMass = 1;
    } else {
      this.m_mass = 0;
      this.m_invMass = 0;
    }
    this.m_I = 0;
    this.m_invI = 0;
    this.m_xf = Transform.identity();
    this.m_xf.p.setVec2(def.position);
    this.m_xf.q.setAngle(def.angle);
    this.m_sweep = new Sweep();
    this.m_sweep.setTransform(this.m_xf);
    this.c_velocity = new Velocity();
    this.c_position = new Position();
    this.m_force = Vec2.zero();
    this.m_torque = 0;
    this.m_linearVelocity = Vec2.clone(def.linearVelocity);
    this.m_angularVelocity = def.angularVelocity;
    this.m_linearDamping = def.linearDamping;
    this.m_angularDamping = def.angularDamping;
    this.m_gravityScale = def.gravityScale;
    this.m_sleepTime = 0;
    this.m_jointList = null;
    this.m_contactList = null;
    this.m_fixtureList = null;
    this.m_prev = null;
    this.m_next = null;
    this.m_destroyed = false;
    if (typeof def.style === "object" && def.style !== null) {
      this.style = def.style;
    }
  }
  static {
    /** @hidden */
    this.STATIC = "static";
  }
  static {
    /** @hidden */
    this.KINEMATIC = "kinematic";
  }
  static {
    /** @hidden */
    this.DYNAMIC = "dynamic";
  }
  /** @hidden */
  _serialize() {
    const fixtures = [];
    for (let f = this.m_fixtureList; f; f = f.m_next) {
      fixtures.push(f);
    }
    return {
      type: this.m_type,
      bullet: this.m_bulletFlag,
      position: this.m_xf.p,
      angle: this.m_xf.q.getAngle(),
      linearVelocity: this.m_linearVelocity,
      angularVelocity: this.m_angularVelocity,
      fixtures
    };
  }
  /** @hidden */
  static _deserialize(data, world, restore) {
    const body = new _Body(world, data);
    if (data.fixtures) {
      for (let i = data.fixtures.length - 1; i >= 0; i--) {
        const fixture = restore(Fixture, data.fixtures[i], body);
        body._addFixture(fixture);
      }
    }
    return body;
  }
  isWorldLocked() {
    return this.m_world && this.m_world.isLocked() ? true : false;
  }
  getWorld() {
    return this.m_world;
  }
  getNext() {
    return this.m_next;
  }
  setUserData(data) {
    this.m_userData = data;
  }
  getUserData() {
    return this.m_userData;
  }
  getFixtureList() {
    return this.m_fixtureList;
  }
  getJointList() {
    return this.m_jointList;
  }
  /**
   * Warning: this list changes during the time step and you may miss some
   * collisions if you don't use ContactListener.
   */
  getContactList() {
    return this.m_contactList;
  }
  isStatic() {
    return this.m_type == STATIC;
  }
  isDynamic() {
    return this.m_type == DYNAMIC;
  }
  isKinematic() {
    return this.m_type == KINEMATIC;
  }
  /**
   * This will alter the mass and velocity.
   */
  setStatic() {
    this.setType(STATIC);
    return this;
  }
  setDynamic() {
    this.setType(DYNAMIC);
    return this;
  }
  setKinematic() {
    this.setType(KINEMATIC);
    return this;
  }
  /**
   * Get the type of the body.
   */
  getType() {
    return this.m_type;
  }
  /**
   * Set the type of the body to "static", "kinematic" or "dynamic".
   * @param type The type of the body.
   *
   * Warning: This function is locked when a world simulation step is in progress. Use queueUpdate to schedule a function to be called after the step.
   */
  setType(type) {
    if (_ASSERT9) console.assert(type === STATIC || type === KINEMATIC || type === DYNAMIC);
    if (_ASSERT9) console.assert(this.isWorldLocked() == false);
    if (this.isWorldLocked() == true) {
      return;
    }
    if (this.m_type == type) {
      return;
    }
    this.m_type = type;
    this.resetMassData();
    if (this.m_type == STATIC) {
      this.m_linearVelocity.setZero();
      this.m_angularVelocity = 0;
      this.m_sweep.forward();
      this.synchronizeFixtures();
    }
    this.setAwake(true);
    this.m_force.setZero();
    this.m_torque = 0;
    let ce = this.m_contactList;
    while (ce) {
      const ce0 = ce;
      ce = ce.next;
      this.m_world.destroyContact(ce0.contact);
    }
    this.m_contactList = null;
    const broadPhase = this.m_world.m_broadPhase;
    for (let f = this.m_fixtureList; f; f = f.m_next) {
      for (let i = 0; i < f.m_proxyCount; ++i) {
        broadPhase.touchProxy(f.m_proxies[i].proxyId);
      }
    }
  }
  isBullet() {
    return this.m_bulletFlag;
  }
  /**
   * Should this body be treated like a bullet for continuous collision detection?
   */
  setBullet(flag) {
    this.m_bulletFlag = !!flag;
  }
  isSleepingAllowed() {
    return this.m_autoSleepFlag;
  }
  setSleepingAllowed(flag) {
    this.m_autoSleepFlag = !!flag;
    if (this.m_autoSleepFlag == false) {
      this.setAwake(true);
    }
  }
  isAwake() {
    return this.m_awakeFlag;
  }
  /**
   * Set the sleep state of the body. A sleeping body has very low CPU cost.
   *
   * @param flag Set to true to wake the body, false to put it to sleep.
   */
  setAwake(flag) {
    if (flag) {
      this.m_awakeFlag = true;
      this.m_sleepTime = 0;
    } else {
      this.m_awakeFlag = false;
      this.m_sleepTime = 0;
      this.m_linearVelocity.setZero();
      this.m_angularVelocity = 0;
      this.m_force.setZero();
      this.m_torque = 0;
    }
  }
  isActive() {
    return this.m_activeFlag;
  }
  /**
   * Set the active state of the body. An inactive body is not simulated and
   * cannot be collided with or woken up. If you pass a flag of true, all fixtures
   * will be added to the broad-phase. If you pass a flag of false, all fixtures
   * will be removed from the broad-phase and all contacts will be destroyed.
   * Fixtures and joints are otherwise unaffected.
   *
   * You may continue to create/destroy fixtures and joints on inactive bodies.
   * Fixtures on an inactive body are implicitly inactive and will not participate
   * in collisions, ray-casts, or queries. Joints connected to an inactive body
   * are implicitly inactive. An inactive body is still owned by a World object
   * and remains
   *
   * Warning: This function is locked when a world simulation step is in progress. Use queueUpdate to schedule a function to be called after the step.
   */
  setActive(flag) {
    if (_ASSERT9) console.assert(this.isWorldLocked() == false);
    if (flag == this.m_activeFlag) {
      return;
    }
    this.m_activeFlag = !!flag;
    if (this.m_activeFlag) {
      const broadPhase = this.m_world.m_broadPhase;
      for (let f = this.m_fixtureList; f; f = f.m_next) {
        f.createProxies(broadPhase, this.m_xf);
      }
      this.m_world.m_newFixture = true;
    } else {
      const broadPhase = this.m_world.m_broadPhase;
      for (let f = this.m_fixtureList; f; f = f.m_next) {
        f.destroyProxies(broadPhase);
      }
      let ce = this.m_contactList;
      while (ce) {
        const ce0 = ce;
        ce = ce.next;
        this.m_world.destroyContact(ce0.contact);
      }
      this.m_contactList = null;
    }
  }
  isFixedRotation() {
    return this.m_fixedRotationFlag;
  }
  /**
   * Set this body to have fixed rotation. This causes the mass to be reset.
   */
  setFixedRotation(flag) {
    if (this.m_fixedRotationFlag == flag) {
      return;
    }
    this.m_fixedRotationFlag = !!flag;
    this.m_angularVelocity = 0;
    this.resetMassData();
  }
  /**
   * Get the world transform for the body's origin.
   */
  getTransform() {
    return this.m_xf;
  }
  setTransform(a2, b2) {
    if (_ASSERT9) console.assert(this.isWorldLocked() == false);
    if (this.isWorldLocked() == true) {
      return;
    }
    if (typeof b2 === "number") {
      this.m_xf.setNum(a2, b2);
    } else {
      this.m_xf.setTransform(a2);
    }
    this.m_sweep.setTransform(this.m_xf);
    const broadPhase = this.m_world.m_broadPhase;
    for (let f = this.m_fixtureList; f; f = f.m_next) {
      f.synchronize(broadPhase, this.m_xf, this.m_xf);
    }
    this.setAwake(true);
  }
  synchronizeTransform() {
    this.m_sweep.getTransform(this.m_xf, 1);
  }
  /**
   * Update fixtures in broad-phase.
   */
  synchronizeFixtures() {
    this.m_sweep.getTransform(xf, 0);
    const broadPhase = this.m_world.m_broadPhase;
    for (let f = this.m_fixtureList; f; f = f.m_next) {
      f.synchronize(broadPhase, xf, this.m_xf);
    }
  }
  /**
   * Used in TOI.
   */
  advance(alpha) {
    this.m_sweep.advance(alpha);
    copyVec2(this.m_sweep.c, this.m_sweep.c0);
    this.m_sweep.a = this.m_sweep.a0;
    this.m_sweep.getTransform(this.m_xf, 1);
  }
  /**
   * Get the world position for the body's origin.
   */
  getPosition() {
    return this.m_xf.p;
  }
  setPosition(p) {
    this.setTransform(p, this.m_sweep.a);
  }
  /**
   * Get the current world rotation angle in radians.
   */
  getAngle() {
    return this.m_sweep.a;
  }
  setAngle(angle) {
    this.setTransform(this.m_xf.p, angle);
  }
  /**
   * Get the world position of the center of mass.
   */
  getWorldCenter() {
    return this.m_sweep.c;
  }
  /**
   * Get the local position of the center of mass.
   */
  getLocalCenter() {
    return this.m_sweep.localCenter;
  }
  /**
   * Get the linear velocity of the center of mass.
   *
   * @return the linear velocity of the center of mass.
   */
  getLinearVelocity() {
    return this.m_linearVelocity;
  }
  /**
   * Get the world linear velocity of a world point attached to this body.
   *
   * @param worldPoint A point in world coordinates.
   */
  getLinearVelocityFromWorldPoint(worldPoint) {
    const localCenter2 = Vec2.sub(worldPoint, this.m_sweep.c);
    return Vec2.add(this.m_linearVelocity, Vec2.crossNumVec2(this.m_angularVelocity, localCenter2));
  }
  /**
   * Get the world velocity of a local point.
   *
   * @param localPoint A point in local coordinates.
   */
  getLinearVelocityFromLocalPoint(localPoint) {
    return this.getLinearVelocityFromWorldPoint(this.getWorldPoint(localPoint));
  }
  /**
   * Set the linear velocity of the center of mass.
   *
   * @param v The new linear velocity of the center of mass.
   */
  setLinearVelocity(v3) {
    if (this.m_type == STATIC) {
      return;
    }
    if (Vec2.dot(v3, v3) > 0) {
      this.setAwake(true);
    }
    this.m_linearVelocity.setVec2(v3);
  }
  /**
   * Get the angular velocity.
   *
   * @returns the angular velocity in radians/second.
   */
  getAngularVelocity() {
    return this.m_angularVelocity;
  }
  /**
   * Set the angular velocity.
   *
   * @param w The new angular velocity in radians/second.
   */
  setAngularVelocity(w) {
    if (this.m_type == STATIC) {
      return;
    }
    if (w * w > 0) {
      this.setAwake(true);
    }
    this.m_angularVelocity = w;
  }
  getLinearDamping() {
    return this.m_linearDamping;
  }
  setLinearDamping(linearDamping) {
    this.m_linearDamping = linearDamping;
  }
  getAngularDamping() {
    return this.m_angularDamping;
  }
  setAngularDamping(angularDamping) {
    this.m_angularDamping = angularDamping;
  }
  getGravityScale() {
    return this.m_gravityScale;
  }
  /**
   * Scale the gravity applied to this body.
   */
  setGravityScale(scale) {
    this.m_gravityScale = scale;
  }
  /**
   * Get the total mass of the body.
   *
   * @returns The mass, usually in kilograms (kg).
   */
  getMass() {
    return this.m_mass;
  }
  /**
   * Get the rotational inertia of the body about the local origin.
   *
   * @return the rotational inertia, usually in kg-m^2.
   */
  getInertia() {
    return this.m_I + this.m_mass * Vec2.dot(this.m_sweep.localCenter, this.m_sweep.localCenter);
  }
  /**
   * Copy the mass data of the body to data.
   */
  getMassData(data) {
    data.mass = this.m_mass;
    data.I = this.getInertia();
    copyVec2(data.center, this.m_sweep.localCenter);
  }
  /**
   * This resets the mass properties to the sum of the mass properties of the
   * fixtures. This normally does not need to be called unless you called
   * SetMassData to override the mass and you later want to reset the mass.
   */
  resetMassData() {
    this.m_mass = 0;
    this.m_invMass = 0;
    this.m_I = 0;
    this.m_invI = 0;
    zeroVec2(this.m_sweep.localCenter);
    if (this.isStatic() || this.isKinematic()) {
      copyVec2(this.m_sweep.c0, this.m_xf.p);
      copyVec2(this.m_sweep.c, this.m_xf.p);
      this.m_sweep.a0 = this.m_sweep.a;
      return;
    }
    if (_ASSERT9) console.assert(this.isDynamic());
    zeroVec2(localCenter);
    for (let f = this.m_fixtureList; f; f = f.m_next) {
      if (f.m_density == 0) {
        continue;
      }
      const massData = {
        mass: 0,
        center: vec2(0, 0),
        I: 0
      };
      f.getMassData(massData);
      this.m_mass += massData.mass;
      plusScaleVec2(localCenter, massData.mass, massData.center);
      this.m_I += massData.I;
    }
    if (this.m_mass > 0) {
      this.m_invMass = 1 / this.m_mass;
      scaleVec2(localCenter, this.m_invMass, localCenter);
    } else {
      this.m_mass = 1;
      this.m_invMass = 1;
    }
    if (this.m_I > 0 && this.m_fixedRotationFlag == false) {
      this.m_I -= this.m_mass * dotVec2(localCenter, localCenter);
      if (_ASSERT9) console.assert(this.m_I > 0);
      this.m_invI = 1 / this.m_I;
    } else {
      this.m_I = 0;
      this.m_invI = 0;
    }
    copyVec2(oldCenter, this.m_sweep.c);
    this.m_sweep.setLocalCenter(localCenter, this.m_xf);
    subVec2(shift, this.m_sweep.c, oldCenter);
    crossNumVec2(temp2, this.m_angularVelocity, shift);
    plusVec2(this.m_linearVelocity, temp2);
  }
  /**
   * Set the mass properties to override the mass properties of the fixtures. Note
   * that this changes the center of mass position. Note that creating or
   * destroying fixtures can also alter the mass. This function has no effect if
   * the body isn't dynamic.
   *
   * Warning: This function is locked when a world simulation step is in progress. Use queueUpdate to schedule a function to be called after the step.
   *
   * @param massData The mass properties.
   */
  setMassData(massData) {
    if (_ASSERT9) console.assert(this.isWorldLocked() == false);
    if (this.isWorldLocked() == true) {
      return;
    }
    if (this.m_type != DYNAMIC) {
      return;
    }
    this.m_invMass = 0;
    this.m_I = 0;
    this.m_invI = 0;
    this.m_mass = massData.mass;
    if (this.m_mass <= 0) {
      this.m_mass = 1;
    }
    this.m_invMass = 1 / this.m_mass;
    if (massData.I > 0 && this.m_fixedRotationFlag == false) {
      this.m_I = massData.I - this.m_mass * dotVec2(massData.center, massData.center);
      if (_ASSERT9) console.assert(this.m_I > 0);
      this.m_invI = 1 / this.m_I;
    }
    copyVec2(oldCenter, this.m_sweep.c);
    this.m_sweep.setLocalCenter(massData.center, this.m_xf);
    subVec2(shift, this.m_sweep.c, oldCenter);
    crossNumVec2(temp2, this.m_angularVelocity, shift);
    plusVec2(this.m_linearVelocity, temp2);
  }
  /**
   * Apply a force at a world point. If the force is not applied at the center of
   * mass, it will generate a torque and affect the angular velocity. This wakes
   * up the body.
   *
   * @param force The world force vector, usually in Newtons (N).
   * @param point The world position of the point of application.
   * @param wake Also wake up the body
   */
  applyForce(force, point2, wake = true) {
    if (this.m_type != DYNAMIC) {
      return;
    }
    if (wake && this.m_awakeFlag == false) {
      this.setAwake(true);
    }
    if (this.m_awakeFlag) {
      this.m_force.add(force);
      this.m_torque += Vec2.crossVec2Vec2(Vec2.sub(point2, this.m_sweep.c), force);
    }
  }
  /**
   * Apply a force to the center of mass. This wakes up the body.
   *
   * @param force The world force vector, usually in Newtons (N).
   * @param wake Also wake up the body
   */
  applyForceToCenter(force, wake = true) {
    if (this.m_type != DYNAMIC) {
      return;
    }
    if (wake && this.m_awakeFlag == false) {
      this.setAwake(true);
    }
    if (this.m_awakeFlag) {
      this.m_force.add(force);
    }
  }
  /**
   * Apply a torque. This affects the angular velocity without affecting the
   * linear velocity of the center of mass. This wakes up the body.
   *
   * @param torque About the z-axis (out of the screen), usually in N-m.
   * @param wake Also wake up the body
   */
  applyTorque(torque, wake = true) {
    if (this.m_type != DYNAMIC) {
      return;
    }
    if (wake && this.m_awakeFlag == false) {
      this.setAwake(true);
    }
    if (this.m_awakeFlag) {
      this.m_torque += torque;
    }
  }
  /**
   * Apply an impulse at a point. This immediately modifies the velocity. It also
   * modifies the angular velocity if the point of application is not at the
   * center of mass. This wakes up the body.
   *
   * @param impulse The world impulse vector, usually in N-seconds or kg-m/s.
   * @param point The world position of the point of application.
   * @param wake Also wake up the body
   */
  applyLinearImpulse(impulse, point2, wake = true) {
    if (this.m_type != DYNAMIC) {
      return;
    }
    if (wake && this.m_awakeFlag == false) {
      this.setAwake(true);
    }
    if (this.m_awakeFlag) {
      this.m_linearVelocity.addMul(this.m_invMass, impulse);
      this.m_angularVelocity += this.m_invI * Vec2.crossVec2Vec2(Vec2.sub(point2, this.m_sweep.c), impulse);
    }
  }
  /**
   * Apply an angular impulse.
   *
   * @param impulse The angular impulse in units of kg*m*m/s
   * @param wake Also wake up the body
   */
  applyAngularImpulse(impulse, wake = true) {
    if (this.m_type != DYNAMIC) {
      return;
    }
    if (wake && this.m_awakeFlag == false) {
      this.setAwake(true);
    }
    if (this.m_awakeFlag) {
      this.m_angularVelocity += this.m_invI * impulse;
    }
  }
  /**
   * This is used to test if two bodies should collide.
   *
   * Bodies do not collide when:
   * - Neither of them is dynamic
   * - They are connected by a joint with collideConnected == false
   */
  shouldCollide(that) {
    if (this.m_type != DYNAMIC && that.m_type != DYNAMIC) {
      return false;
    }
    for (let jn = this.m_jointList; jn; jn = jn.next) {
      if (jn.other == that) {
        if (jn.joint.m_collideConnected == false) {
          return false;
        }
      }
    }
    return true;
  }
  /** @internal Used for deserialize. */
  _addFixture(fixture) {
    if (_ASSERT9) console.assert(this.isWorldLocked() == false);
    if (this.isWorldLocked() == true) {
      return null;
    }
    if (this.m_activeFlag) {
      const broadPhase = this.m_world.m_broadPhase;
      fixture.createProxies(broadPhase, this.m_xf);
    }
    fixture.m_next = this.m_fixtureList;
    this.m_fixtureList = fixture;
    if (fixture.m_density > 0) {
      this.resetMassData();
    }
    this.m_world.m_newFixture = true;
    return fixture;
  }
  // tslint:disable-next-line:typedef
  createFixture(shape, fixdef) {
    if (_ASSERT9) console.assert(this.isWorldLocked() == false);
    if (this.isWorldLocked() == true) {
      return null;
    }
    const fixture = new Fixture(this, shape, fixdef);
    this._addFixture(fixture);
    return fixture;
  }
  /**
   * Destroy a fixture. This removes the fixture from the broad-phase and destroys
   * all contacts associated with this fixture. This will automatically adjust the
   * mass of the body if the body is dynamic and the fixture has positive density.
   * All fixtures attached to a body are implicitly destroyed when the body is
   * destroyed.
   *
   * Warning: This function is locked when a world simulation step is in progress. Use queueUpdate to schedule a function to be called after the step.
   *
   * @param fixture The fixture to be removed.
   */
  destroyFixture(fixture) {
    if (_ASSERT9) console.assert(this.isWorldLocked() == false);
    if (this.isWorldLocked() == true) {
      return;
    }
    if (_ASSERT9) console.assert(fixture.m_body == this);
    let found = false;
    if (this.m_fixtureList === fixture) {
      this.m_fixtureList = fixture.m_next;
      found = true;
    } else {
      let node = this.m_fixtureList;
      while (node != null) {
        if (node.m_next === fixture) {
          node.m_next = fixture.m_next;
          found = true;
          break;
        }
        node = node.m_next;
      }
    }
    if (_ASSERT9) console.assert(found);
    let edge = this.m_contactList;
    while (edge) {
      const c2 = edge.contact;
      edge = edge.next;
      const fixtureA = c2.getFixtureA();
      const fixtureB = c2.getFixtureB();
      if (fixture == fixtureA || fixture == fixtureB) {
        this.m_world.destroyContact(c2);
      }
    }
    if (this.m_activeFlag) {
      const broadPhase = this.m_world.m_broadPhase;
      fixture.destroyProxies(broadPhase);
    }
    fixture.m_body = null;
    fixture.m_next = null;
    this.m_world.publish("remove-fixture", fixture);
    this.resetMassData();
  }
  /**
   * Get the corresponding world point of a local point.
   */
  getWorldPoint(localPoint) {
    return Transform.mulVec2(this.m_xf, localPoint);
  }
  /**
   * Get the corresponding world vector of a local vector.
   */
  getWorldVector(localVector) {
    return Rot.mulVec2(this.m_xf.q, localVector);
  }
  /**
   * Gets the corresponding local point of a world point.
   */
  getLocalPoint(worldPoint) {
    return Transform.mulTVec2(this.m_xf, worldPoint);
  }
  /**
   * Gets the corresponding local vector of a world vector.
   */
  getLocalVector(worldVector) {
    return Rot.mulTVec2(this.m_xf.q, worldVector);
  }
};

// node_modules/planck/src/dynamics/Joint.ts
var _ASSERT10 = typeof ASSERT === "undefined" ? false : ASSERT;
var JointEdge = class {
  constructor() {
    /**
     * provides quick access to the other body attached.
     */
    this.other = null;
    /**
     * the joint
     */
    this.joint = null;
    /**
     * prev the previous joint edge in the body's joint list
     */
    this.prev = null;
    /**
     * the next joint edge in the body's joint list
     */
    this.next = null;
  }
};
var Joint = class {
  constructor(def, bodyA, bodyB) {
    /** @internal */
    this.m_type = "unknown-joint";
    /** @internal */
    this.m_prev = null;
    /** @internal */
    this.m_next = null;
    /** @internal */
    this.m_edgeA = new JointEdge();
    /** @internal */
    this.m_edgeB = new JointEdge();
    /** @internal */
    this.m_islandFlag = false;
    /** Styling for dev-tools. */
    this.style = {};
    /** @hidden @experimental Similar to userData, but used by dev-tools or runtime environment. */
    this.appData = {};
    bodyA = "bodyA" in def ? def.bodyA : bodyA;
    bodyB = "bodyB" in def ? def.bodyB : bodyB;
    if (_ASSERT10) console.assert(!!bodyA);
    if (_ASSERT10) console.assert(!!bodyB);
    if (_ASSERT10) console.assert(bodyA != bodyB);
    this.m_bodyA = bodyA;
    this.m_bodyB = bodyB;
    this.m_collideConnected = !!def.collideConnected;
    this.m_userData = def.userData;
    if (typeof def.style === "object" && def.style !== null) {
      this.style = def.style;
    }
  }
  /**
   * Short-cut function to determine if either body is inactive.
   */
  isActive() {
    return this.m_bodyA.isActive() && this.m_bodyB.isActive();
  }
  /**
   * Get the type of the concrete joint.
   */
  getType() {
    return this.m_type;
  }
  /**
   * Get the first body attached to this joint.
   */
  getBodyA() {
    return this.m_bodyA;
  }
  /**
   * Get the second body attached to this joint.
   */
  getBodyB() {
    return this.m_bodyB;
  }
  /**
   * Get the next joint the world joint list.
   */
  getNext() {
    return this.m_next;
  }
  getUserData() {
    return this.m_userData;
  }
  setUserData(data) {
    this.m_userData = data;
  }
  /**
   * Get collide connected. Note: modifying the collide connect flag won't work
   * correctly because the flag is only checked when fixture AABBs begin to
   * overlap.
   */
  getCollideConnected() {
    return this.m_collideConnected;
  }
  /**
   * Shift the origin for any points stored in world coordinates.
   */
  shiftOrigin(newOrigin) {
  }
  /**
   * @internal @deprecated
   * Temporary for backward compatibility, will be removed.
   */
  _resetAnchors(def) {
    return this._reset(def);
  }
};

// node_modules/planck/src/util/stats.ts
var stats = {
  gjkCalls: 0,
  gjkIters: 0,
  gjkMaxIters: 0,
  toiTime: 0,
  toiMaxTime: 0,
  toiCalls: 0,
  toiIters: 0,
  toiMaxIters: 0,
  toiRootIters: 0,
  toiMaxRootIters: 0,
  toString(newline) {
    newline = typeof newline === "string" ? newline : "\n";
    let string = "";
    for (const name in this) {
      if (typeof this[name] !== "function" && typeof this[name] !== "object") {
        string += name + ": " + this[name] + newline;
      }
    }
    return string;
  }
};

// node_modules/planck/src/util/Timer.ts
var now = function() {
  return 0;
};
var diff = function(time) {
  return time;
};
var Timer_default = {
  now,
  diff
};

// node_modules/planck/src/collision/Distance.ts
var _ASSERT11 = typeof ASSERT === "undefined" ? false : ASSERT;
var math_max5 = Math.max;
var temp3 = vec2(0, 0);
var normal = vec2(0, 0);
var e12 = vec2(0, 0);
var e13 = vec2(0, 0);
var e23 = vec2(0, 0);
var temp1 = vec2(0, 0);
var temp22 = vec2(0, 0);
stats.gjkCalls = 0;
stats.gjkIters = 0;
stats.gjkMaxIters = 0;
var DistanceInput = class {
  constructor() {
    this.proxyA = new DistanceProxy();
    this.proxyB = new DistanceProxy();
    this.transformA = Transform.identity();
    this.transformB = Transform.identity();
    this.useRadii = false;
  }
  recycle() {
    this.proxyA.recycle();
    this.proxyB.recycle();
    this.transformA.setIdentity();
    this.transformB.setIdentity();
    this.useRadii = false;
  }
};
var DistanceOutput = class {
  constructor() {
    /** closest point on shapeA */
    this.pointA = vec2(0, 0);
    /** closest point on shapeB */
    this.pointB = vec2(0, 0);
    this.distance = 0;
    /** iterations number of GJK iterations used */
    this.iterations = 0;
  }
  recycle() {
    zeroVec2(this.pointA);
    zeroVec2(this.pointB);
    this.distance = 0;
    this.iterations = 0;
  }
};
var SimplexCache = class {
  constructor() {
    /** length or area */
    this.metric = 0;
    /** vertices on shape A */
    this.indexA = [];
    /** vertices on shape B */
    this.indexB = [];
    this.count = 0;
  }
  recycle() {
    this.metric = 0;
    this.indexA.length = 0;
    this.indexB.length = 0;
    this.count = 0;
  }
};
var Distance = function(output3, cache3, input3) {
  ++stats.gjkCalls;
  const proxyA = input3.proxyA;
  const proxyB = input3.proxyB;
  const xfA3 = input3.transformA;
  const xfB3 = input3.transformB;
  simplex.recycle();
  simplex.readCache(cache3, proxyA, xfA3, proxyB, xfB3);
  const vertices = simplex.m_v;
  const k_maxIters = SettingsInternal.maxDistanceIterations;
  const saveA = [];
  const saveB = [];
  let saveCount = 0;
  let iter = 0;
  while (iter < k_maxIters) {
    saveCount = simplex.m_count;
    for (let i = 0; i < saveCount; ++i) {
      saveA[i] = vertices[i].indexA;
      saveB[i] = vertices[i].indexB;
    }
    simplex.solve();
    if (simplex.m_count === 3) {
      break;
    }
    const d2 = simplex.getSearchDirection();
    if (lengthSqrVec2(d2) < EPSILON * EPSILON) {
      break;
    }
    const vertex = vertices[simplex.m_count];
    vertex.indexA = proxyA.getSupport(derotVec2(temp3, xfA3.q, scaleVec2(temp3, -1, d2)));
    transformVec2(vertex.wA, xfA3, proxyA.getVertex(vertex.indexA));
    vertex.indexB = proxyB.getSupport(derotVec2(temp3, xfB3.q, d2));
    transformVec2(vertex.wB, xfB3, proxyB.getVertex(vertex.indexB));
    subVec2(vertex.w, vertex.wB, vertex.wA);
    ++iter;
    ++stats.gjkIters;
    let duplicate = false;
    for (let i = 0; i < saveCount; ++i) {
      if (vertex.indexA === saveA[i] && vertex.indexB === saveB[i]) {
        duplicate = true;
        break;
      }
    }
    if (duplicate) {
      break;
    }
    ++simplex.m_count;
  }
  stats.gjkMaxIters = math_max5(stats.gjkMaxIters, iter);
  simplex.getWitnessPoints(output3.pointA, output3.pointB);
  output3.distance = distVec2(output3.pointA, output3.pointB);
  output3.iterations = iter;
  simplex.writeCache(cache3);
  if (input3.useRadii) {
    const rA2 = proxyA.m_radius;
    const rB2 = proxyB.m_radius;
    if (output3.distance > rA2 + rB2 && output3.distance > EPSILON) {
      output3.distance -= rA2 + rB2;
      subVec2(normal, output3.pointB, output3.pointA);
      normalizeVec2(normal);
      plusScaleVec2(output3.pointA, rA2, normal);
      minusScaleVec2(output3.pointB, rB2, normal);
    } else {
      const p = subVec2(temp3, output3.pointA, output3.pointB);
      copyVec2(output3.pointA, p);
      copyVec2(output3.pointB, p);
      output3.distance = 0;
    }
  }
};
var DistanceProxy = class {
  constructor() {
    /** @internal */
    this.m_vertices = [];
    // todo: remove this?
    /** @internal */
    this.m_count = 0;
    /** @internal */
    this.m_radius = 0;
  }
  recycle() {
    this.m_vertices.length = 0;
    this.m_count = 0;
    this.m_radius = 0;
  }
  /**
   * Get the vertex count.
   */
  getVertexCount() {
    return this.m_count;
  }
  /**
   * Get a vertex by index. Used by Distance.
   */
  getVertex(index) {
    if (_ASSERT11) console.assert(0 <= index && index < this.m_count);
    return this.m_vertices[index];
  }
  /**
   * Get the supporting vertex index in the given direction.
   */
  getSupport(d2) {
    let bestIndex = -1;
    let bestValue = -Infinity;
    for (let i = 0; i < this.m_count; ++i) {
      const value = dotVec2(this.m_vertices[i], d2);
      if (value > bestValue) {
        bestIndex = i;
        bestValue = value;
      }
    }
    return bestIndex;
  }
  /**
   * Get the supporting vertex in the given direction.
   */
  getSupportVertex(d2) {
    return this.m_vertices[this.getSupport(d2)];
  }
  /**
   * Initialize the proxy using the given shape. The shape must remain in scope
   * while the proxy is in use.
   */
  set(shape, index) {
    if (_ASSERT11) console.assert(typeof shape.computeDistanceProxy === "function");
    shape.computeDistanceProxy(this, index);
  }
  /**
   * Initialize the proxy using a vertex cloud and radius. The vertices
   * must remain in scope while the proxy is in use.
   */
  setVertices(vertices, count, radius) {
    this.m_vertices = vertices;
    this.m_count = count;
    this.m_radius = radius;
  }
};
var SimplexVertex = class {
  constructor() {
    /** support point in proxyA */
    this.wA = vec2(0, 0);
    /** wA index */
    this.indexA = 0;
    /** support point in proxyB */
    this.wB = vec2(0, 0);
    /** wB index */
    this.indexB = 0;
    /** wB - wA; */
    this.w = vec2(0, 0);
    /** barycentric coordinate for closest point */
    this.a = 0;
  }
  recycle() {
    this.indexA = 0;
    this.indexB = 0;
    zeroVec2(this.wA);
    zeroVec2(this.wB);
    zeroVec2(this.w);
    this.a = 0;
  }
  set(v3) {
    this.indexA = v3.indexA;
    this.indexB = v3.indexB;
    copyVec2(this.wA, v3.wA);
    copyVec2(this.wB, v3.wB);
    copyVec2(this.w, v3.w);
    this.a = v3.a;
  }
};
var searchDirection_reuse = vec2(0, 0);
var closestPoint_reuse = vec2(0, 0);
var Simplex = class {
  constructor() {
    this.m_v1 = new SimplexVertex();
    this.m_v2 = new SimplexVertex();
    this.m_v3 = new SimplexVertex();
    this.m_v = [this.m_v1, this.m_v2, this.m_v3];
  }
  recycle() {
    this.m_v1.recycle();
    this.m_v2.recycle();
    this.m_v3.recycle();
    this.m_count = 0;
  }
  /** @internal */
  toString() {
    if (this.m_count === 3) {
      return [
        "+" + this.m_count,
        this.m_v1.a,
        this.m_v1.wA.x,
        this.m_v1.wA.y,
        this.m_v1.wB.x,
        this.m_v1.wB.y,
        this.m_v2.a,
        this.m_v2.wA.x,
        this.m_v2.wA.y,
        this.m_v2.wB.x,
        this.m_v2.wB.y,
        this.m_v3.a,
        this.m_v3.wA.x,
        this.m_v3.wA.y,
        this.m_v3.wB.x,
        this.m_v3.wB.y
      ].toString();
    } else if (this.m_count === 2) {
      return [
        "+" + this.m_count,
        this.m_v1.a,
        this.m_v1.wA.x,
        this.m_v1.wA.y,
        this.m_v1.wB.x,
        this.m_v1.wB.y,
        this.m_v2.a,
        this.m_v2.wA.x,
        this.m_v2.wA.y,
        this.m_v2.wB.x,
        this.m_v2.wB.y
      ].toString();
    } else if (this.m_count === 1) {
      return [
        "+" + this.m_count,
        this.m_v1.a,
        this.m_v1.wA.x,
        this.m_v1.wA.y,
        this.m_v1.wB.x,
        this.m_v1.wB.y
      ].toString();
    } else {
      return "+" + this.m_count;
    }
  }
  readCache(cache3, proxyA, transformA, proxyB, transformB) {
    if (_ASSERT11) console.assert(cache3.count <= 3);
    this.m_count = cache3.count;
    for (let i = 0; i < this.m_count; ++i) {
      const v3 = this.m_v[i];
      v3.indexA = cache3.indexA[i];
      v3.indexB = cache3.indexB[i];
      const wALocal = proxyA.getVertex(v3.indexA);
      const wBLocal = proxyB.getVertex(v3.indexB);
      transformVec2(v3.wA, transformA, wALocal);
      transformVec2(v3.wB, transformB, wBLocal);
      subVec2(v3.w, v3.wB, v3.wA);
      v3.a = 0;
    }
    if (this.m_count > 1) {
      const metric1 = cache3.metric;
      const metric2 = this.getMetric();
      if (metric2 < 0.5 * metric1 || 2 * metric1 < metric2 || metric2 < EPSILON) {
        this.m_count = 0;
      }
    }
    if (this.m_count === 0) {
      const v3 = this.m_v[0];
      v3.indexA = 0;
      v3.indexB = 0;
      const wALocal = proxyA.getVertex(0);
      const wBLocal = proxyB.getVertex(0);
      transformVec2(v3.wA, transformA, wALocal);
      transformVec2(v3.wB, transformB, wBLocal);
      subVec2(v3.w, v3.wB, v3.wA);
      v3.a = 1;
      this.m_count = 1;
    }
  }
  writeCache(cache3) {
    cache3.metric = this.getMetric();
    cache3.count = this.m_count;
    for (let i = 0; i < this.m_count; ++i) {
      cache3.indexA[i] = this.m_v[i].indexA;
      cache3.indexB[i] = this.m_v[i].indexB;
    }
  }
  getSearchDirection() {
    const v14 = this.m_v1;
    const v23 = this.m_v2;
    switch (this.m_count) {
      case 1:
        return setVec2(searchDirection_reuse, -v14.w.x, -v14.w.y);
      case 2: {
        subVec2(e12, v23.w, v14.w);
        const sgn = -crossVec2Vec2(e12, v14.w);
        if (sgn > 0) {
          return setVec2(searchDirection_reuse, -e12.y, e12.x);
        } else {
          return setVec2(searchDirection_reuse, e12.y, -e12.x);
        }
      }
      default:
        if (_ASSERT11) console.assert(false);
        return zeroVec2(searchDirection_reuse);
    }
  }
  getClosestPoint() {
    const v14 = this.m_v1;
    const v23 = this.m_v2;
    switch (this.m_count) {
      case 0:
        if (_ASSERT11) console.assert(false);
        return zeroVec2(closestPoint_reuse);
      case 1:
        return copyVec2(closestPoint_reuse, v14.w);
      case 2:
        return combine2Vec2(closestPoint_reuse, v14.a, v14.w, v23.a, v23.w);
      case 3:
        return zeroVec2(closestPoint_reuse);
      default:
        if (_ASSERT11) console.assert(false);
        return zeroVec2(closestPoint_reuse);
    }
  }
  getWitnessPoints(pA, pB) {
    const v14 = this.m_v1;
    const v23 = this.m_v2;
    const v3 = this.m_v3;
    switch (this.m_count) {
      case 0:
        if (_ASSERT11) console.assert(false);
        break;
      case 1:
        copyVec2(pA, v14.wA);
        copyVec2(pB, v14.wB);
        break;
      case 2:
        combine2Vec2(pA, v14.a, v14.wA, v23.a, v23.wA);
        combine2Vec2(pB, v14.a, v14.wB, v23.a, v23.wB);
        break;
      case 3:
        combine3Vec2(pA, v14.a, v14.wA, v23.a, v23.wA, v3.a, v3.wA);
        copyVec2(pB, pA);
        break;
      default:
        if (_ASSERT11) console.assert(false);
        break;
    }
  }
  getMetric() {
    switch (this.m_count) {
      case 0:
        if (_ASSERT11) console.assert(false);
        return 0;
      case 1:
        return 0;
      case 2:
        return distVec2(this.m_v1.w, this.m_v2.w);
      case 3:
        return crossVec2Vec2(
          subVec2(temp1, this.m_v2.w, this.m_v1.w),
          subVec2(temp22, this.m_v3.w, this.m_v1.w)
        );
      default:
        if (_ASSERT11) console.assert(false);
        return 0;
    }
  }
  solve() {
    switch (this.m_count) {
      case 1:
        break;
      case 2:
        this.solve2();
        break;
      case 3:
        this.solve3();
        break;
      default:
        if (_ASSERT11) console.assert(false);
    }
  }
  // Solve a line segment using barycentric coordinates.
  //
  // p = a1 * w1 + a2 * w2
  // a1 + a2 = 1
  //
  // The vector from the origin to the closest point on the line is
  // perpendicular to the line.
  // e12 = w2 - w1
  // dot(p, e) = 0
  // a1 * dot(w1, e) + a2 * dot(w2, e) = 0
  //
  // 2-by-2 linear system
  // [1 1 ][a1] = [1]
  // [w1.e12 w2.e12][a2] = [0]
  //
  // Define
  // d12_1 = dot(w2, e12)
  // d12_2 = -dot(w1, e12)
  // d12 = d12_1 + d12_2
  //
  // Solution
  // a1 = d12_1 / d12
  // a2 = d12_2 / d12
  solve2() {
    const w1 = this.m_v1.w;
    const w2 = this.m_v2.w;
    subVec2(e12, w2, w1);
    const d12_2 = -dotVec2(w1, e12);
    if (d12_2 <= 0) {
      this.m_v1.a = 1;
      this.m_count = 1;
      return;
    }
    const d12_1 = dotVec2(w2, e12);
    if (d12_1 <= 0) {
      this.m_v2.a = 1;
      this.m_count = 1;
      this.m_v1.set(this.m_v2);
      return;
    }
    const inv_d12 = 1 / (d12_1 + d12_2);
    this.m_v1.a = d12_1 * inv_d12;
    this.m_v2.a = d12_2 * inv_d12;
    this.m_count = 2;
  }
  // Possible regions:
  // - points[2]
  // - edge points[0]-points[2]
  // - edge points[1]-points[2]
  // - inside the triangle
  solve3() {
    const w1 = this.m_v1.w;
    const w2 = this.m_v2.w;
    const w3 = this.m_v3.w;
    subVec2(e12, w2, w1);
    const w1e12 = dotVec2(w1, e12);
    const w2e12 = dotVec2(w2, e12);
    const d12_1 = w2e12;
    const d12_2 = -w1e12;
    subVec2(e13, w3, w1);
    const w1e13 = dotVec2(w1, e13);
    const w3e13 = dotVec2(w3, e13);
    const d13_1 = w3e13;
    const d13_2 = -w1e13;
    subVec2(e23, w3, w2);
    const w2e23 = dotVec2(w2, e23);
    const w3e23 = dotVec2(w3, e23);
    const d23_1 = w3e23;
    const d23_2 = -w2e23;
    const n123 = crossVec2Vec2(e12, e13);
    const d123_1 = n123 * crossVec2Vec2(w2, w3);
    const d123_2 = n123 * crossVec2Vec2(w3, w1);
    const d123_3 = n123 * crossVec2Vec2(w1, w2);
    if (d12_2 <= 0 && d13_2 <= 0) {
      this.m_v1.a = 1;
      this.m_count = 1;
      return;
    }
    if (d12_1 > 0 && d12_2 > 0 && d123_3 <= 0) {
      const inv_d12 = 1 / (d12_1 + d12_2);
      this.m_v1.a = d12_1 * inv_d12;
      this.m_v2.a = d12_2 * inv_d12;
      this.m_count = 2;
      return;
    }
    if (d13_1 > 0 && d13_2 > 0 && d123_2 <= 0) {
      const inv_d13 = 1 / (d13_1 + d13_2);
      this.m_v1.a = d13_1 * inv_d13;
      this.m_v3.a = d13_2 * inv_d13;
      this.m_count = 2;
      this.m_v2.set(this.m_v3);
      return;
    }
    if (d12_1 <= 0 && d23_2 <= 0) {
      this.m_v2.a = 1;
      this.m_count = 1;
      this.m_v1.set(this.m_v2);
      return;
    }
    if (d13_1 <= 0 && d23_1 <= 0) {
      this.m_v3.a = 1;
      this.m_count = 1;
      this.m_v1.set(this.m_v3);
      return;
    }
    if (d23_1 > 0 && d23_2 > 0 && d123_1 <= 0) {
      const inv_d23 = 1 / (d23_1 + d23_2);
      this.m_v2.a = d23_1 * inv_d23;
      this.m_v3.a = d23_2 * inv_d23;
      this.m_count = 2;
      this.m_v1.set(this.m_v3);
      return;
    }
    const inv_d123 = 1 / (d123_1 + d123_2 + d123_3);
    this.m_v1.a = d123_1 * inv_d123;
    this.m_v2.a = d123_2 * inv_d123;
    this.m_v3.a = d123_3 * inv_d123;
    this.m_count = 3;
  }
};
var simplex = new Simplex();
var input = new DistanceInput();
var cache = new SimplexCache();
var output = new DistanceOutput();
var testOverlap = function(shapeA, indexA, shapeB, indexB, xfA3, xfB3) {
  input.recycle();
  input.proxyA.set(shapeA, indexA);
  input.proxyB.set(shapeB, indexB);
  copyTransform(input.transformA, xfA3);
  copyTransform(input.transformB, xfB3);
  input.useRadii = true;
  output.recycle();
  cache.recycle();
  Distance(output, cache, input);
  return output.distance < 10 * EPSILON;
};
Distance.testOverlap = testOverlap;
Distance.Input = DistanceInput;
Distance.Output = DistanceOutput;
Distance.Proxy = DistanceProxy;
Distance.Cache = SimplexCache;

// node_modules/planck/src/collision/TimeOfImpact.ts
var _ASSERT12 = typeof ASSERT === "undefined" ? false : ASSERT;
var math_abs3 = Math.abs;
var math_max6 = Math.max;
var TOIInput = class {
  constructor() {
    this.proxyA = new DistanceProxy();
    this.proxyB = new DistanceProxy();
    this.sweepA = new Sweep();
    this.sweepB = new Sweep();
  }
  recycle() {
    this.proxyA.recycle();
    this.proxyB.recycle();
    this.sweepA.recycle();
    this.sweepB.recycle();
    this.tMax = -1;
  }
};
var TOIOutput = class {
  constructor() {
    this.state = -1 /* e_unset */;
    this.t = -1;
  }
  recycle() {
    this.state = -1 /* e_unset */;
    this.t = -1;
  }
};
stats.toiTime = 0;
stats.toiMaxTime = 0;
stats.toiCalls = 0;
stats.toiIters = 0;
stats.toiMaxIters = 0;
stats.toiRootIters = 0;
stats.toiMaxRootIters = 0;
var distanceInput = new DistanceInput();
var distanceOutput = new DistanceOutput();
var cache2 = new SimplexCache();
var xfA = transform(0, 0, 0);
var xfB = transform(0, 0, 0);
var temp4 = vec2(0, 0);
var pointA = vec2(0, 0);
var pointB = vec2(0, 0);
var normal2 = vec2(0, 0);
var axisA = vec2(0, 0);
var axisB = vec2(0, 0);
var localPointA = vec2(0, 0);
var localPointB = vec2(0, 0);
var TimeOfImpact = function(output3, input3) {
  const timer = Timer_default.now();
  ++stats.toiCalls;
  output3.state = 0 /* e_unknown */;
  output3.t = input3.tMax;
  const proxyA = input3.proxyA;
  const proxyB = input3.proxyB;
  const sweepA = input3.sweepA;
  const sweepB = input3.sweepB;
  sweepA.normalize();
  sweepB.normalize();
  const tMax = input3.tMax;
  const totalRadius = proxyA.m_radius + proxyB.m_radius;
  const target = math_max6(SettingsInternal.linearSlop, totalRadius - 3 * SettingsInternal.linearSlop);
  const tolerance = 0.25 * SettingsInternal.linearSlop;
  if (_ASSERT12) console.assert(target > tolerance);
  let t1 = 0;
  const k_maxIterations = SettingsInternal.maxTOIIterations;
  let iter = 0;
  cache2.recycle();
  distanceInput.proxyA.setVertices(proxyA.m_vertices, proxyA.m_count, proxyA.m_radius);
  distanceInput.proxyB.setVertices(proxyB.m_vertices, proxyB.m_count, proxyB.m_radius);
  distanceInput.useRadii = false;
  while (true) {
    sweepA.getTransform(xfA, t1);
    sweepB.getTransform(xfB, t1);
    copyTransform(distanceInput.transformA, xfA);
    copyTransform(distanceInput.transformB, xfB);
    Distance(distanceOutput, cache2, distanceInput);
    if (distanceOutput.distance <= 0) {
      output3.state = 2 /* e_overlapped */;
      output3.t = 0;
      break;
    }
    if (distanceOutput.distance < target + tolerance) {
      output3.state = 3 /* e_touching */;
      output3.t = t1;
      break;
    }
    separationFunction.initialize(cache2, proxyA, sweepA, proxyB, sweepB, t1);
    let done = false;
    let t2 = tMax;
    let pushBackIter = 0;
    while (true) {
      let s2 = separationFunction.findMinSeparation(t2);
      if (s2 > target + tolerance) {
        output3.state = 4 /* e_separated */;
        output3.t = tMax;
        done = true;
        break;
      }
      if (s2 > target - tolerance) {
        t1 = t2;
        break;
      }
      let s1 = separationFunction.evaluate(t1);
      if (s1 < target - tolerance) {
        output3.state = 1 /* e_failed */;
        output3.t = t1;
        done = true;
        break;
      }
      if (s1 <= target + tolerance) {
        output3.state = 3 /* e_touching */;
        output3.t = t1;
        done = true;
        break;
      }
      let rootIterCount = 0;
      let a1 = t1;
      let a2 = t2;
      while (true) {
        let t;
        if (rootIterCount & 1) {
          t = a1 + (target - s1) * (a2 - a1) / (s2 - s1);
        } else {
          t = 0.5 * (a1 + a2);
        }
        ++rootIterCount;
        ++stats.toiRootIters;
        const s3 = separationFunction.evaluate(t);
        if (math_abs3(s3 - target) < tolerance) {
          t2 = t;
          break;
        }
        if (s3 > target) {
          a1 = t;
          s1 = s3;
        } else {
          a2 = t;
          s2 = s3;
        }
        if (rootIterCount === 50) {
          break;
        }
      }
      stats.toiMaxRootIters = math_max6(stats.toiMaxRootIters, rootIterCount);
      ++pushBackIter;
      if (pushBackIter === SettingsInternal.maxPolygonVertices) {
        break;
      }
    }
    ++iter;
    ++stats.toiIters;
    if (done) {
      break;
    }
    if (iter === k_maxIterations) {
      output3.state = 1 /* e_failed */;
      output3.t = t1;
      break;
    }
  }
  stats.toiMaxIters = math_max6(stats.toiMaxIters, iter);
  const time = Timer_default.diff(timer);
  stats.toiMaxTime = math_max6(stats.toiMaxTime, time);
  stats.toiTime += time;
  separationFunction.recycle();
};
var SeparationFunction = class {
  constructor() {
    // input cache
    // todo: maybe assign by copy instead of reference?
    this.m_proxyA = null;
    this.m_proxyB = null;
    this.m_sweepA = null;
    this.m_sweepB = null;
    // initialize cache
    this.m_type = -1 /* e_unset */;
    this.m_localPoint = vec2(0, 0);
    this.m_axis = vec2(0, 0);
    // compute output
    this.indexA = -1;
    this.indexB = -1;
  }
  recycle() {
    this.m_proxyA = null;
    this.m_proxyB = null;
    this.m_sweepA = null;
    this.m_sweepB = null;
    this.m_type = -1 /* e_unset */;
    zeroVec2(this.m_localPoint);
    zeroVec2(this.m_axis);
    this.indexA = -1;
    this.indexB = -1;
  }
  // TODO_ERIN might not need to return the separation
  initialize(cache3, proxyA, sweepA, proxyB, sweepB, t1) {
    const count = cache3.count;
    if (_ASSERT12) console.assert(0 < count && count < 3);
    this.m_proxyA = proxyA;
    this.m_proxyB = proxyB;
    this.m_sweepA = sweepA;
    this.m_sweepB = sweepB;
    this.m_sweepA.getTransform(xfA, t1);
    this.m_sweepB.getTransform(xfB, t1);
    if (count === 1) {
      this.m_type = 1 /* e_points */;
      const localPointA2 = this.m_proxyA.getVertex(cache3.indexA[0]);
      const localPointB2 = this.m_proxyB.getVertex(cache3.indexB[0]);
      transformVec2(pointA, xfA, localPointA2);
      transformVec2(pointB, xfB, localPointB2);
      subVec2(this.m_axis, pointB, pointA);
      const s2 = normalizeVec2Length(this.m_axis);
      return s2;
    } else if (cache3.indexA[0] === cache3.indexA[1]) {
      this.m_type = 3 /* e_faceB */;
      const localPointB1 = proxyB.getVertex(cache3.indexB[0]);
      const localPointB2 = proxyB.getVertex(cache3.indexB[1]);
      crossVec2Num(this.m_axis, subVec2(temp4, localPointB2, localPointB1), 1);
      normalizeVec2(this.m_axis);
      rotVec2(normal2, xfB.q, this.m_axis);
      combine2Vec2(this.m_localPoint, 0.5, localPointB1, 0.5, localPointB2);
      transformVec2(pointB, xfB, this.m_localPoint);
      const localPointA2 = proxyA.getVertex(cache3.indexA[0]);
      const pointA4 = Transform.mulVec2(xfA, localPointA2);
      let s2 = dotVec2(pointA4, normal2) - dotVec2(pointB, normal2);
      if (s2 < 0) {
        negVec2(this.m_axis);
        s2 = -s2;
      }
      return s2;
    } else {
      this.m_type = 2 /* e_faceA */;
      const localPointA1 = this.m_proxyA.getVertex(cache3.indexA[0]);
      const localPointA2 = this.m_proxyA.getVertex(cache3.indexA[1]);
      crossVec2Num(this.m_axis, subVec2(temp4, localPointA2, localPointA1), 1);
      normalizeVec2(this.m_axis);
      rotVec2(normal2, xfA.q, this.m_axis);
      combine2Vec2(this.m_localPoint, 0.5, localPointA1, 0.5, localPointA2);
      transformVec2(pointA, xfA, this.m_localPoint);
      const localPointB2 = this.m_proxyB.getVertex(cache3.indexB[0]);
      transformVec2(pointB, xfB, localPointB2);
      let s2 = dotVec2(pointB, normal2) - dotVec2(pointA, normal2);
      if (s2 < 0) {
        negVec2(this.m_axis);
        s2 = -s2;
      }
      return s2;
    }
  }
  compute(find, t) {
    this.m_sweepA.getTransform(xfA, t);
    this.m_sweepB.getTransform(xfB, t);
    switch (this.m_type) {
      case 1 /* e_points */: {
        if (find) {
          derotVec2(axisA, xfA.q, this.m_axis);
          derotVec2(axisB, xfB.q, scaleVec2(temp4, -1, this.m_axis));
          this.indexA = this.m_proxyA.getSupport(axisA);
          this.indexB = this.m_proxyB.getSupport(axisB);
        }
        copyVec2(localPointA, this.m_proxyA.getVertex(this.indexA));
        copyVec2(localPointB, this.m_proxyB.getVertex(this.indexB));
        transformVec2(pointA, xfA, localPointA);
        transformVec2(pointB, xfB, localPointB);
        const sep = dotVec2(pointB, this.m_axis) - dotVec2(pointA, this.m_axis);
        return sep;
      }
      case 2 /* e_faceA */: {
        rotVec2(normal2, xfA.q, this.m_axis);
        transformVec2(pointA, xfA, this.m_localPoint);
        if (find) {
          derotVec2(axisB, xfB.q, scaleVec2(temp4, -1, normal2));
          this.indexA = -1;
          this.indexB = this.m_proxyB.getSupport(axisB);
        }
        copyVec2(localPointB, this.m_proxyB.getVertex(this.indexB));
        transformVec2(pointB, xfB, localPointB);
        const sep = dotVec2(pointB, normal2) - dotVec2(pointA, normal2);
        return sep;
      }
      case 3 /* e_faceB */: {
        rotVec2(normal2, xfB.q, this.m_axis);
        transformVec2(pointB, xfB, this.m_localPoint);
        if (find) {
          derotVec2(axisA, xfA.q, scaleVec2(temp4, -1, normal2));
          this.indexB = -1;
          this.indexA = this.m_proxyA.getSupport(axisA);
        }
        copyVec2(localPointA, this.m_proxyA.getVertex(this.indexA));
        transformVec2(pointA, xfA, localPointA);
        const sep = dotVec2(pointA, normal2) - dotVec2(pointB, normal2);
        return sep;
      }
      default:
        if (_ASSERT12) console.assert(false);
        if (find) {
          this.indexA = -1;
          this.indexB = -1;
        }
        return 0;
    }
  }
  findMinSeparation(t) {
    return this.compute(true, t);
  }
  evaluate(t) {
    return this.compute(false, t);
  }
};
var separationFunction = new SeparationFunction();
TimeOfImpact.Input = TOIInput;
TimeOfImpact.Output = TOIOutput;

// node_modules/planck/src/dynamics/Solver.ts
var _ASSERT13 = typeof ASSERT === "undefined" ? false : ASSERT;
var math_abs4 = Math.abs;
var math_sqrt3 = Math.sqrt;
var math_min4 = Math.min;
var TimeStep = class {
  constructor() {
    /** time step */
    this.dt = 0;
    /** inverse time step (0 if dt == 0) */
    this.inv_dt = 0;
    this.velocityIterations = 0;
    this.positionIterations = 0;
    this.warmStarting = false;
    this.blockSolve = true;
    /** timestep ratio for variable timestep */
    this.inv_dt0 = 0;
    /** dt * inv_dt0 */
    this.dtRatio = 1;
  }
  reset(dt) {
    if (this.dt > 0) {
      this.inv_dt0 = this.inv_dt;
    }
    this.dt = dt;
    this.inv_dt = dt == 0 ? 0 : 1 / dt;
    this.dtRatio = dt * this.inv_dt0;
  }
};
var s_subStep = new TimeStep();
var c = vec2(0, 0);
var v = vec2(0, 0);
var translation = vec2(0, 0);
var input2 = new TOIInput();
var output2 = new TOIOutput();
var backup = new Sweep();
var backup1 = new Sweep();
var backup2 = new Sweep();
var ContactImpulse = class {
  constructor(contact) {
    this.contact = contact;
    this.normals = [];
    this.tangents = [];
  }
  recycle() {
    this.normals.length = 0;
    this.tangents.length = 0;
  }
  get normalImpulses() {
    const contact = this.contact;
    const normals = this.normals;
    normals.length = 0;
    for (let p = 0; p < contact.v_points.length; ++p) {
      normals.push(contact.v_points[p].normalImpulse);
    }
    return normals;
  }
  get tangentImpulses() {
    const contact = this.contact;
    const tangents = this.tangents;
    tangents.length = 0;
    for (let p = 0; p < contact.v_points.length; ++p) {
      tangents.push(contact.v_points[p].tangentImpulse);
    }
    return tangents;
  }
};
var Solver = class {
  constructor(world) {
    this.m_world = world;
    this.m_stack = [];
    this.m_bodies = [];
    this.m_contacts = [];
    this.m_joints = [];
  }
  clear() {
    this.m_stack.length = 0;
    this.m_bodies.length = 0;
    this.m_contacts.length = 0;
    this.m_joints.length = 0;
  }
  addBody(body) {
    if (_ASSERT13) console.assert(body instanceof Body, "Not a Body!", body);
    this.m_bodies.push(body);
  }
  addContact(contact) {
    this.m_contacts.push(contact);
  }
  addJoint(joint) {
    if (_ASSERT13) console.assert(joint instanceof Joint, "Not a Joint!", joint);
    this.m_joints.push(joint);
  }
  solveWorld(step) {
    const world = this.m_world;
    for (let b2 = world.m_bodyList; b2; b2 = b2.m_next) {
      b2.m_islandFlag = false;
    }
    for (let c2 = world.m_contactList; c2; c2 = c2.m_next) {
      c2.m_islandFlag = false;
    }
    for (let j = world.m_jointList; j; j = j.m_next) {
      j.m_islandFlag = false;
    }
    const stack = this.m_stack;
    let loop = -1;
    for (let seed = world.m_bodyList; seed; seed = seed.m_next) {
      loop++;
      if (seed.m_islandFlag) {
        continue;
      }
      if (seed.isAwake() == false || seed.isActive() == false) {
        continue;
      }
      if (seed.isStatic()) {
        continue;
      }
      this.clear();
      stack.push(seed);
      seed.m_islandFlag = true;
      while (stack.length > 0) {
        const b2 = stack.pop();
        if (_ASSERT13) console.assert(b2.isActive() == true);
        this.addBody(b2);
        b2.m_awakeFlag = true;
        if (b2.isStatic()) {
          continue;
        }
        for (let ce = b2.m_contactList; ce; ce = ce.next) {
          const contact = ce.contact;
          if (contact.m_islandFlag) {
            continue;
          }
          if (contact.isEnabled() == false || contact.isTouching() == false) {
            continue;
          }
          const sensorA = contact.m_fixtureA.m_isSensor;
          const sensorB = contact.m_fixtureB.m_isSensor;
          if (sensorA || sensorB) {
            continue;
          }
          this.addContact(contact);
          contact.m_islandFlag = true;
          const other = ce.other;
          if (other.m_islandFlag) {
            continue;
          }
          stack.push(other);
          other.m_islandFlag = true;
        }
        for (let je = b2.m_jointList; je; je = je.next) {
          if (je.joint.m_islandFlag == true) {
            continue;
          }
          const other = je.other;
          if (other.isActive() == false) {
            continue;
          }
          this.addJoint(je.joint);
          je.joint.m_islandFlag = true;
          if (other.m_islandFlag) {
            continue;
          }
          stack.push(other);
          other.m_islandFlag = true;
        }
      }
      this.solveIsland(step);
      for (let i = 0; i < this.m_bodies.length; ++i) {
        const b2 = this.m_bodies[i];
        if (b2.isStatic()) {
          b2.m_islandFlag = false;
        }
      }
    }
  }
  solveIsland(step) {
    const world = this.m_world;
    const gravity = world.m_gravity;
    const allowSleep = world.m_allowSleep;
    const h = step.dt;
    for (let i = 0; i < this.m_bodies.length; ++i) {
      const body = this.m_bodies[i];
      copyVec2(c, body.m_sweep.c);
      const a2 = body.m_sweep.a;
      copyVec2(v, body.m_linearVelocity);
      let w = body.m_angularVelocity;
      copyVec2(body.m_sweep.c0, body.m_sweep.c);
      body.m_sweep.a0 = body.m_sweep.a;
      if (body.isDynamic()) {
        plusScaleVec2(v, h * body.m_gravityScale, gravity);
        plusScaleVec2(v, h * body.m_invMass, body.m_force);
        w += h * body.m_invI * body.m_torque;
        scaleVec2(v, 1 / (1 + h * body.m_linearDamping), v);
        w *= 1 / (1 + h * body.m_angularDamping);
      }
      copyVec2(body.c_position.c, c);
      body.c_position.a = a2;
      copyVec2(body.c_velocity.v, v);
      body.c_velocity.w = w;
    }
    for (let i = 0; i < this.m_contacts.length; ++i) {
      const contact = this.m_contacts[i];
      contact.initConstraint(step);
    }
    for (let i = 0; i < this.m_contacts.length; ++i) {
      const contact = this.m_contacts[i];
      contact.initVelocityConstraint(step);
    }
    if (step.warmStarting) {
      for (let i = 0; i < this.m_contacts.length; ++i) {
        const contact = this.m_contacts[i];
        contact.warmStartConstraint(step);
      }
    }
    for (let i = 0; i < this.m_joints.length; ++i) {
      const joint = this.m_joints[i];
      joint.initVelocityConstraints(step);
    }
    for (let i = 0; i < step.velocityIterations; ++i) {
      for (let j = 0; j < this.m_joints.length; ++j) {
        const joint = this.m_joints[j];
        joint.solveVelocityConstraints(step);
      }
      for (let j = 0; j < this.m_contacts.length; ++j) {
        const contact = this.m_contacts[j];
        contact.solveVelocityConstraint(step);
      }
    }
    for (let i = 0; i < this.m_contacts.length; ++i) {
      const contact = this.m_contacts[i];
      contact.storeConstraintImpulses(step);
    }
    for (let i = 0; i < this.m_bodies.length; ++i) {
      const body = this.m_bodies[i];
      copyVec2(c, body.c_position.c);
      let a2 = body.c_position.a;
      copyVec2(v, body.c_velocity.v);
      let w = body.c_velocity.w;
      scaleVec2(translation, h, v);
      const translationLengthSqr = lengthSqrVec2(translation);
      if (translationLengthSqr > SettingsInternal.maxTranslationSquared) {
        const ratio = SettingsInternal.maxTranslation / math_sqrt3(translationLengthSqr);
        mulVec2(v, ratio);
      }
      const rotation2 = h * w;
      if (rotation2 * rotation2 > SettingsInternal.maxRotationSquared) {
        const ratio = SettingsInternal.maxRotation / math_abs4(rotation2);
        w *= ratio;
      }
      plusScaleVec2(c, h, v);
      a2 += h * w;
      copyVec2(body.c_position.c, c);
      body.c_position.a = a2;
      copyVec2(body.c_velocity.v, v);
      body.c_velocity.w = w;
    }
    let positionSolved = false;
    for (let i = 0; i < step.positionIterations; ++i) {
      let minSeparation = 0;
      for (let j = 0; j < this.m_contacts.length; ++j) {
        const contact = this.m_contacts[j];
        const separation = contact.solvePositionConstraint(step);
        minSeparation = math_min4(minSeparation, separation);
      }
      const contactsOkay = minSeparation >= -3 * SettingsInternal.linearSlop;
      let jointsOkay = true;
      for (let j = 0; j < this.m_joints.length; ++j) {
        const joint = this.m_joints[j];
        const jointOkay = joint.solvePositionConstraints(step);
        jointsOkay = jointsOkay && jointOkay;
      }
      if (contactsOkay && jointsOkay) {
        positionSolved = true;
        break;
      }
    }
    for (let i = 0; i < this.m_bodies.length; ++i) {
      const body = this.m_bodies[i];
      copyVec2(body.m_sweep.c, body.c_position.c);
      body.m_sweep.a = body.c_position.a;
      copyVec2(body.m_linearVelocity, body.c_velocity.v);
      body.m_angularVelocity = body.c_velocity.w;
      body.synchronizeTransform();
    }
    this.postSolveIsland();
    if (allowSleep) {
      let minSleepTime = Infinity;
      const linTolSqr = SettingsInternal.linearSleepToleranceSqr;
      const angTolSqr = SettingsInternal.angularSleepToleranceSqr;
      for (let i = 0; i < this.m_bodies.length; ++i) {
        const body = this.m_bodies[i];
        if (body.isStatic()) {
          continue;
        }
        if (body.m_autoSleepFlag == false || body.m_angularVelocity * body.m_angularVelocity > angTolSqr || lengthSqrVec2(body.m_linearVelocity) > linTolSqr) {
          body.m_sleepTime = 0;
          minSleepTime = 0;
        } else {
          body.m_sleepTime += h;
          minSleepTime = math_min4(minSleepTime, body.m_sleepTime);
        }
      }
      if (minSleepTime >= SettingsInternal.timeToSleep && positionSolved) {
        for (let i = 0; i < this.m_bodies.length; ++i) {
          const body = this.m_bodies[i];
          body.setAwake(false);
        }
      }
    }
  }
  /**
   * Find TOI contacts and solve them.
   */
  solveWorldTOI(step) {
    const world = this.m_world;
    if (world.m_stepComplete) {
      for (let b2 = world.m_bodyList; b2; b2 = b2.m_next) {
        b2.m_islandFlag = false;
        b2.m_sweep.alpha0 = 0;
      }
      for (let c2 = world.m_contactList; c2; c2 = c2.m_next) {
        c2.m_toiFlag = false;
        c2.m_islandFlag = false;
        c2.m_toiCount = 0;
        c2.m_toi = 1;
      }
    }
    while (true) {
      let minContact = null;
      let minAlpha = 1;
      for (let c2 = world.m_contactList; c2; c2 = c2.m_next) {
        if (c2.isEnabled() == false) {
          continue;
        }
        if (c2.m_toiCount > SettingsInternal.maxSubSteps) {
          continue;
        }
        let alpha = 1;
        if (c2.m_toiFlag) {
          alpha = c2.m_toi;
        } else {
          const fA2 = c2.getFixtureA();
          const fB2 = c2.getFixtureB();
          if (fA2.isSensor() || fB2.isSensor()) {
            continue;
          }
          const bA2 = fA2.getBody();
          const bB2 = fB2.getBody();
          if (_ASSERT13) console.assert(bA2.isDynamic() || bB2.isDynamic());
          const activeA = bA2.isAwake() && !bA2.isStatic();
          const activeB = bB2.isAwake() && !bB2.isStatic();
          if (activeA == false && activeB == false) {
            continue;
          }
          const collideA = bA2.isBullet() || !bA2.isDynamic();
          const collideB = bB2.isBullet() || !bB2.isDynamic();
          if (collideA == false && collideB == false) {
            continue;
          }
          let alpha0 = bA2.m_sweep.alpha0;
          if (bA2.m_sweep.alpha0 < bB2.m_sweep.alpha0) {
            alpha0 = bB2.m_sweep.alpha0;
            bA2.m_sweep.advance(alpha0);
          } else if (bB2.m_sweep.alpha0 < bA2.m_sweep.alpha0) {
            alpha0 = bA2.m_sweep.alpha0;
            bB2.m_sweep.advance(alpha0);
          }
          if (_ASSERT13) console.assert(alpha0 < 1);
          const indexA = c2.getChildIndexA();
          const indexB = c2.getChildIndexB();
          input2.proxyA.set(fA2.getShape(), indexA);
          input2.proxyB.set(fB2.getShape(), indexB);
          input2.sweepA.set(bA2.m_sweep);
          input2.sweepB.set(bB2.m_sweep);
          input2.tMax = 1;
          if (math_abs4(bA2.m_sweep.a - bA2.m_sweep.a0) < 0.05 && math_abs4(bB2.m_sweep.a - bB2.m_sweep.a0) < 0.05 && !AABB.testOverlap(fA2.getAABB(indexA), fB2.getAABB(indexB))) {
            output2.state = 4 /* e_separated */;
            output2.t = 1;
          } else TimeOfImpact(output2, input2);
          const beta = output2.t;
          if (output2.state == 3 /* e_touching */) {
            alpha = math_min4(alpha0 + (1 - alpha0) * beta, 1);
          } else {
            alpha = 1;
          }
          c2.m_toi = alpha;
          c2.m_toiFlag = true;
        }
        if (alpha < minAlpha) {
          minContact = c2;
          minAlpha = alpha;
        }
      }
      if (minContact == null || 1 - 10 * EPSILON < minAlpha) {
        world.m_stepComplete = true;
        break;
      }
      const fA = minContact.getFixtureA();
      const fB = minContact.getFixtureB();
      const bA = fA.getBody();
      const bB = fB.getBody();
      backup1.set(bA.m_sweep);
      backup2.set(bB.m_sweep);
      bA.advance(minAlpha);
      bB.advance(minAlpha);
      minContact.update(world);
      minContact.m_toiFlag = false;
      ++minContact.m_toiCount;
      if (minContact.isEnabled() == false || minContact.isTouching() == false) {
        minContact.setEnabled(false);
        bA.m_sweep.set(backup1);
        bB.m_sweep.set(backup2);
        bA.synchronizeTransform();
        bB.synchronizeTransform();
        continue;
      }
      bA.setAwake(true);
      bB.setAwake(true);
      this.clear();
      this.addBody(bA);
      this.addBody(bB);
      this.addContact(minContact);
      bA.m_islandFlag = true;
      bB.m_islandFlag = true;
      minContact.m_islandFlag = true;
      const bodies = [bA, bB];
      for (let i = 0; i < bodies.length; ++i) {
        const body = bodies[i];
        if (body.isDynamic()) {
          for (let ce = body.m_contactList; ce; ce = ce.next) {
            const contact = ce.contact;
            if (contact.m_islandFlag) {
              continue;
            }
            const other = ce.other;
            if (other.isDynamic() && !body.isBullet() && !other.isBullet()) {
              continue;
            }
            const sensorA = contact.m_fixtureA.m_isSensor;
            const sensorB = contact.m_fixtureB.m_isSensor;
            if (sensorA || sensorB) {
              continue;
            }
            backup.set(other.m_sweep);
            if (other.m_islandFlag == false) {
              other.advance(minAlpha);
            }
            contact.update(world);
            if (contact.isEnabled() == false || contact.isTouching() == false) {
              other.m_sweep.set(backup);
              other.synchronizeTransform();
              continue;
            }
            contact.m_islandFlag = true;
            this.addContact(contact);
            if (other.m_islandFlag) {
              continue;
            }
            other.m_islandFlag = true;
            if (!other.isStatic()) {
              other.setAwake(true);
            }
            this.addBody(other);
          }
        }
      }
      s_subStep.reset((1 - minAlpha) * step.dt);
      s_subStep.dtRatio = 1;
      s_subStep.positionIterations = 20;
      s_subStep.velocityIterations = step.velocityIterations;
      s_subStep.warmStarting = false;
      this.solveIslandTOI(s_subStep, bA, bB);
      for (let i = 0; i < this.m_bodies.length; ++i) {
        const body = this.m_bodies[i];
        body.m_islandFlag = false;
        if (!body.isDynamic()) {
          continue;
        }
        body.synchronizeFixtures();
        for (let ce = body.m_contactList; ce; ce = ce.next) {
          ce.contact.m_toiFlag = false;
          ce.contact.m_islandFlag = false;
        }
      }
      world.findNewContacts();
      if (world.m_subStepping) {
        world.m_stepComplete = false;
        break;
      }
    }
  }
  solveIslandTOI(subStep, toiA, toiB) {
    for (let i = 0; i < this.m_bodies.length; ++i) {
      const body = this.m_bodies[i];
      copyVec2(body.c_position.c, body.m_sweep.c);
      body.c_position.a = body.m_sweep.a;
      copyVec2(body.c_velocity.v, body.m_linearVelocity);
      body.c_velocity.w = body.m_angularVelocity;
    }
    for (let i = 0; i < this.m_contacts.length; ++i) {
      const contact = this.m_contacts[i];
      contact.initConstraint(subStep);
    }
    for (let i = 0; i < subStep.positionIterations; ++i) {
      let minSeparation = 0;
      for (let j = 0; j < this.m_contacts.length; ++j) {
        const contact = this.m_contacts[j];
        const separation = contact.solvePositionConstraintTOI(subStep, toiA, toiB);
        minSeparation = math_min4(minSeparation, separation);
      }
      const contactsOkay = minSeparation >= -1.5 * SettingsInternal.linearSlop;
      if (contactsOkay) {
        break;
      }
    }
    if (false) {
      for (let i = 0; i < this.m_contacts.length; ++i) {
        const c2 = this.m_contacts[i];
        const fA = c2.getFixtureA();
        const fB = c2.getFixtureB();
        const bA = fA.getBody();
        const bB = fB.getBody();
        const indexA = c2.getChildIndexA();
        const indexB = c2.getChildIndexB();
        const input3 = new DistanceInput();
        input3.proxyA.set(fA.getShape(), indexA);
        input3.proxyB.set(fB.getShape(), indexB);
        input3.transformA.set(bA.getTransform());
        input3.transformB.set(bB.getTransform());
        input3.useRadii = false;
        const output3 = new DistanceOutput();
        const cache3 = new SimplexCache();
        Distance(output3, cache3, input3);
        if (output3.distance == 0 || cache3.count == 3) {
          cache3.count += 0;
        }
      }
    }
    copyVec2(toiA.m_sweep.c0, toiA.c_position.c);
    toiA.m_sweep.a0 = toiA.c_position.a;
    copyVec2(toiB.m_sweep.c0, toiB.c_position.c);
    toiB.m_sweep.a0 = toiB.c_position.a;
    for (let i = 0; i < this.m_contacts.length; ++i) {
      const contact = this.m_contacts[i];
      contact.initVelocityConstraint(subStep);
    }
    for (let i = 0; i < subStep.velocityIterations; ++i) {
      for (let j = 0; j < this.m_contacts.length; ++j) {
        const contact = this.m_contacts[j];
        contact.solveVelocityConstraint(subStep);
      }
    }
    const h = subStep.dt;
    for (let i = 0; i < this.m_bodies.length; ++i) {
      const body = this.m_bodies[i];
      copyVec2(c, body.c_position.c);
      let a2 = body.c_position.a;
      copyVec2(v, body.c_velocity.v);
      let w = body.c_velocity.w;
      scaleVec2(translation, h, v);
      const translationLengthSqr = lengthSqrVec2(translation);
      if (translationLengthSqr > SettingsInternal.maxTranslationSquared) {
        const ratio = SettingsInternal.maxTranslation / math_sqrt3(translationLengthSqr);
        mulVec2(v, ratio);
      }
      const rotation2 = h * w;
      if (rotation2 * rotation2 > SettingsInternal.maxRotationSquared) {
        const ratio = SettingsInternal.maxRotation / math_abs4(rotation2);
        w *= ratio;
      }
      plusScaleVec2(c, h, v);
      a2 += h * w;
      copyVec2(body.c_position.c, c);
      body.c_position.a = a2;
      copyVec2(body.c_velocity.v, v);
      body.c_velocity.w = w;
      copyVec2(body.m_sweep.c, c);
      body.m_sweep.a = a2;
      copyVec2(body.m_linearVelocity, v);
      body.m_angularVelocity = w;
      body.synchronizeTransform();
    }
    this.postSolveIsland();
  }
  /** @internal */
  postSolveIsland() {
    for (let c2 = 0; c2 < this.m_contacts.length; ++c2) {
      const contact = this.m_contacts[c2];
      this.m_world.postSolve(contact, contact.m_impulse);
    }
  }
};
Solver.TimeStep = TimeStep;

// node_modules/planck/src/common/Mat22.ts
var _ASSERT14 = typeof ASSERT === "undefined" ? false : ASSERT;
var Mat22 = class _Mat22 {
  constructor(a2, b2, c2, d2) {
    if (typeof a2 === "object" && a2 !== null) {
      this.ex = Vec2.clone(a2);
      this.ey = Vec2.clone(b2);
    } else if (typeof a2 === "number") {
      this.ex = Vec2.neo(a2, c2);
      this.ey = Vec2.neo(b2, d2);
    } else {
      this.ex = Vec2.zero();
      this.ey = Vec2.zero();
    }
  }
  /** @hidden */
  toString() {
    return JSON.stringify(this);
  }
  static isValid(obj) {
    if (obj === null || typeof obj === "undefined") {
      return false;
    }
    return Vec2.isValid(obj.ex) && Vec2.isValid(obj.ey);
  }
  static assert(o) {
    if (_ASSERT14) console.assert(!_Mat22.isValid(o), "Invalid Mat22!", o);
  }
  set(a2, b2, c2, d2) {
    if (typeof a2 === "number" && typeof b2 === "number" && typeof c2 === "number" && typeof d2 === "number") {
      this.ex.setNum(a2, c2);
      this.ey.setNum(b2, d2);
    } else if (typeof a2 === "object" && typeof b2 === "object") {
      this.ex.setVec2(a2);
      this.ey.setVec2(b2);
    } else if (typeof a2 === "object") {
      if (_ASSERT14) _Mat22.assert(a2);
      this.ex.setVec2(a2.ex);
      this.ey.setVec2(a2.ey);
    } else {
      if (_ASSERT14) console.assert(false);
    }
  }
  setIdentity() {
    this.ex.x = 1;
    this.ey.x = 0;
    this.ex.y = 0;
    this.ey.y = 1;
  }
  setZero() {
    this.ex.x = 0;
    this.ey.x = 0;
    this.ex.y = 0;
    this.ey.y = 0;
  }
  getInverse() {
    const a2 = this.ex.x;
    const b2 = this.ey.x;
    const c2 = this.ex.y;
    const d2 = this.ey.y;
    let det = a2 * d2 - b2 * c2;
    if (det !== 0) {
      det = 1 / det;
    }
    const imx = new _Mat22();
    imx.ex.x = det * d2;
    imx.ey.x = -det * b2;
    imx.ex.y = -det * c2;
    imx.ey.y = det * a2;
    return imx;
  }
  /**
   * Solve A * x = b, where b is a column vector. This is more efficient than
   * computing the inverse in one-shot cases.
   */
  solve(v3) {
    if (_ASSERT14) Vec2.assert(v3);
    const a2 = this.ex.x;
    const b2 = this.ey.x;
    const c2 = this.ex.y;
    const d2 = this.ey.y;
    let det = a2 * d2 - b2 * c2;
    if (det !== 0) {
      det = 1 / det;
    }
    const w = Vec2.zero();
    w.x = det * (d2 * v3.x - b2 * v3.y);
    w.y = det * (a2 * v3.y - c2 * v3.x);
    return w;
  }
  static mul(mx, v3) {
    if (v3 && "x" in v3 && "y" in v3) {
      if (_ASSERT14) Vec2.assert(v3);
      const x2 = mx.ex.x * v3.x + mx.ey.x * v3.y;
      const y = mx.ex.y * v3.x + mx.ey.y * v3.y;
      return Vec2.neo(x2, y);
    } else if (v3 && "ex" in v3 && "ey" in v3) {
      if (_ASSERT14) _Mat22.assert(v3);
      const a2 = mx.ex.x * v3.ex.x + mx.ey.x * v3.ex.y;
      const b2 = mx.ex.x * v3.ey.x + mx.ey.x * v3.ey.y;
      const c2 = mx.ex.y * v3.ex.x + mx.ey.y * v3.ex.y;
      const d2 = mx.ex.y * v3.ey.x + mx.ey.y * v3.ey.y;
      return new _Mat22(a2, b2, c2, d2);
    }
    if (_ASSERT14) console.assert(false);
  }
  static mulVec2(mx, v3) {
    if (_ASSERT14) Vec2.assert(v3);
    const x2 = mx.ex.x * v3.x + mx.ey.x * v3.y;
    const y = mx.ex.y * v3.x + mx.ey.y * v3.y;
    return Vec2.neo(x2, y);
  }
  static mulMat22(mx, v3) {
    if (_ASSERT14) _Mat22.assert(v3);
    const a2 = mx.ex.x * v3.ex.x + mx.ey.x * v3.ex.y;
    const b2 = mx.ex.x * v3.ey.x + mx.ey.x * v3.ey.y;
    const c2 = mx.ex.y * v3.ex.x + mx.ey.y * v3.ex.y;
    const d2 = mx.ex.y * v3.ey.x + mx.ey.y * v3.ey.y;
    return new _Mat22(a2, b2, c2, d2);
  }
  static mulT(mx, v3) {
    if (v3 && "x" in v3 && "y" in v3) {
      if (_ASSERT14) Vec2.assert(v3);
      return Vec2.neo(Vec2.dot(v3, mx.ex), Vec2.dot(v3, mx.ey));
    } else if (v3 && "ex" in v3 && "ey" in v3) {
      if (_ASSERT14) _Mat22.assert(v3);
      const c1 = Vec2.neo(Vec2.dot(mx.ex, v3.ex), Vec2.dot(mx.ey, v3.ex));
      const c2 = Vec2.neo(Vec2.dot(mx.ex, v3.ey), Vec2.dot(mx.ey, v3.ey));
      return new _Mat22(c1, c2);
    }
    if (_ASSERT14) console.assert(false);
  }
  static mulTVec2(mx, v3) {
    if (_ASSERT14) _Mat22.assert(mx);
    if (_ASSERT14) Vec2.assert(v3);
    return Vec2.neo(Vec2.dot(v3, mx.ex), Vec2.dot(v3, mx.ey));
  }
  static mulTMat22(mx, v3) {
    if (_ASSERT14) _Mat22.assert(mx);
    if (_ASSERT14) _Mat22.assert(v3);
    const c1 = Vec2.neo(Vec2.dot(mx.ex, v3.ex), Vec2.dot(mx.ey, v3.ex));
    const c2 = Vec2.neo(Vec2.dot(mx.ex, v3.ey), Vec2.dot(mx.ey, v3.ey));
    return new _Mat22(c1, c2);
  }
  static abs(mx) {
    if (_ASSERT14) _Mat22.assert(mx);
    return new _Mat22(Vec2.abs(mx.ex), Vec2.abs(mx.ey));
  }
  static add(mx1, mx2) {
    if (_ASSERT14) _Mat22.assert(mx1);
    if (_ASSERT14) _Mat22.assert(mx2);
    return new _Mat22(Vec2.add(mx1.ex, mx2.ex), Vec2.add(mx1.ey, mx2.ey));
  }
};

// node_modules/planck/src/collision/Manifold.ts
var math_sqrt4 = Math.sqrt;
var pointA2 = vec2(0, 0);
var pointB2 = vec2(0, 0);
var temp5 = vec2(0, 0);
var cA = vec2(0, 0);
var cB = vec2(0, 0);
var dist = vec2(0, 0);
var planePoint = vec2(0, 0);
var clipPoint = vec2(0, 0);
var PointState = /* @__PURE__ */ ((PointState2) => {
  PointState2[PointState2["nullState"] = 0] = "nullState";
  PointState2[PointState2["addState"] = 1] = "addState";
  PointState2[PointState2["persistState"] = 2] = "persistState";
  PointState2[PointState2["removeState"] = 3] = "removeState";
  return PointState2;
})(PointState || {});
var ClipVertex = class {
  constructor() {
    this.v = vec2(0, 0);
    this.id = new ContactID();
  }
  set(o) {
    copyVec2(this.v, o.v);
    this.id.set(o.id);
  }
  recycle() {
    zeroVec2(this.v);
    this.id.recycle();
  }
};
var Manifold = class {
  constructor() {
    /**
     * Usage depends on manifold type:
     * - circles: not used
     * - faceA: the normal on polygonA
     * - faceB: the normal on polygonB
     */
    this.localNormal = vec2(0, 0);
    /**
     * Usage depends on manifold type:
     * - circles: the local center of circleA
     * - faceA: the center of faceA
     * - faceB: the center of faceB
     */
    this.localPoint = vec2(0, 0);
    /** The points of contact */
    this.points = [new ManifoldPoint(), new ManifoldPoint()];
    /** The number of manifold points */
    this.pointCount = 0;
  }
  set(that) {
    this.type = that.type;
    copyVec2(this.localNormal, that.localNormal);
    copyVec2(this.localPoint, that.localPoint);
    this.pointCount = that.pointCount;
    this.points[0].set(that.points[0]);
    this.points[1].set(that.points[1]);
  }
  recycle() {
    this.type = -1 /* e_unset */;
    zeroVec2(this.localNormal);
    zeroVec2(this.localPoint);
    this.pointCount = 0;
    this.points[0].recycle();
    this.points[1].recycle();
  }
  /**
   * Evaluate the manifold with supplied transforms. This assumes modest motion
   * from the original state. This does not change the point count, impulses, etc.
   * The radii must come from the shapes that generated the manifold.
   */
  getWorldManifold(wm, xfA3, radiusA, xfB3, radiusB) {
    if (this.pointCount == 0) {
      return wm;
    }
    wm = wm || new WorldManifold();
    wm.pointCount = this.pointCount;
    const normal6 = wm.normal;
    const points = wm.points;
    const separations = wm.separations;
    switch (this.type) {
      case 0 /* e_circles */: {
        setVec2(normal6, 1, 0);
        const manifoldPoint = this.points[0];
        transformVec2(pointA2, xfA3, this.localPoint);
        transformVec2(pointB2, xfB3, manifoldPoint.localPoint);
        subVec2(dist, pointB2, pointA2);
        const lengthSqr = lengthSqrVec2(dist);
        if (lengthSqr > EPSILON * EPSILON) {
          const length = math_sqrt4(lengthSqr);
          scaleVec2(normal6, 1 / length, dist);
        }
        combine2Vec2(cA, 1, pointA2, radiusA, normal6);
        combine2Vec2(cB, 1, pointB2, -radiusB, normal6);
        combine2Vec2(points[0], 0.5, cA, 0.5, cB);
        separations[0] = dotVec2(subVec2(temp5, cB, cA), normal6);
        break;
      }
      case 1 /* e_faceA */: {
        rotVec2(normal6, xfA3.q, this.localNormal);
        transformVec2(planePoint, xfA3, this.localPoint);
        for (let i = 0; i < this.pointCount; ++i) {
          const manifoldPoint = this.points[i];
          transformVec2(clipPoint, xfB3, manifoldPoint.localPoint);
          combine2Vec2(
            cA,
            1,
            clipPoint,
            radiusA - dotVec2(subVec2(temp5, clipPoint, planePoint), normal6),
            normal6
          );
          combine2Vec2(cB, 1, clipPoint, -radiusB, normal6);
          combine2Vec2(points[i], 0.5, cA, 0.5, cB);
          separations[i] = dotVec2(subVec2(temp5, cB, cA), normal6);
        }
        break;
      }
      case 2 /* e_faceB */: {
        rotVec2(normal6, xfB3.q, this.localNormal);
        transformVec2(planePoint, xfB3, this.localPoint);
        for (let i = 0; i < this.pointCount; ++i) {
          const manifoldPoint = this.points[i];
          transformVec2(clipPoint, xfA3, manifoldPoint.localPoint);
          combine2Vec2(
            cB,
            1,
            clipPoint,
            radiusB - dotVec2(subVec2(temp5, clipPoint, planePoint), normal6),
            normal6
          );
          combine2Vec2(cA, 1, clipPoint, -radiusA, normal6);
          combine2Vec2(points[i], 0.5, cA, 0.5, cB);
          separations[i] = dotVec2(subVec2(temp5, cA, cB), normal6);
        }
        negVec2(normal6);
        break;
      }
    }
    return wm;
  }
  static {
    this.clipSegmentToLine = clipSegmentToLine;
  }
  static {
    this.ClipVertex = ClipVertex;
  }
  static {
    this.getPointStates = getPointStates;
  }
  static {
    this.PointState = PointState;
  }
};
var ManifoldPoint = class {
  constructor() {
    /**
     * Usage depends on manifold type:
     * - circles: the local center of circleB
     * - faceA: the local center of circleB or the clip point of polygonB
     * - faceB: the clip point of polygonA
     */
    this.localPoint = vec2(0, 0);
    /**
     * The non-penetration impulse
     */
    this.normalImpulse = 0;
    /**
     * The friction impulse
     */
    this.tangentImpulse = 0;
    /**
     * Uniquely identifies a contact point between two shapes to facilitate warm starting
     */
    this.id = new ContactID();
  }
  set(that) {
    copyVec2(this.localPoint, that.localPoint);
    this.normalImpulse = that.normalImpulse;
    this.tangentImpulse = that.tangentImpulse;
    this.id.set(that.id);
  }
  recycle() {
    zeroVec2(this.localPoint);
    this.normalImpulse = 0;
    this.tangentImpulse = 0;
    this.id.recycle();
  }
};
var ContactID = class {
  constructor() {
    /**
     * Used to quickly compare contact ids.
     */
    this.key = -1;
    /** ContactFeature index on shapeA */
    this.indexA = -1;
    /** ContactFeature index on shapeB */
    this.indexB = -1;
    /** ContactFeature type on shapeA */
    this.typeA = -1 /* e_unset */;
    /** ContactFeature type on shapeB */
    this.typeB = -1 /* e_unset */;
  }
  setFeatures(indexA, typeA, indexB, typeB) {
    this.indexA = indexA;
    this.indexB = indexB;
    this.typeA = typeA;
    this.typeB = typeB;
    this.key = this.indexA + this.indexB * 4 + this.typeA * 16 + this.typeB * 64;
  }
  set(that) {
    this.indexA = that.indexA;
    this.indexB = that.indexB;
    this.typeA = that.typeA;
    this.typeB = that.typeB;
    this.key = this.indexA + this.indexB * 4 + this.typeA * 16 + this.typeB * 64;
  }
  swapFeatures() {
    const indexA = this.indexA;
    const indexB = this.indexB;
    const typeA = this.typeA;
    const typeB = this.typeB;
    this.indexA = indexB;
    this.indexB = indexA;
    this.typeA = typeB;
    this.typeB = typeA;
    this.key = this.indexA + this.indexB * 4 + this.typeA * 16 + this.typeB * 64;
  }
  recycle() {
    this.indexA = 0;
    this.indexB = 0;
    this.typeA = -1 /* e_unset */;
    this.typeB = -1 /* e_unset */;
    this.key = -1;
  }
};
var WorldManifold = class {
  constructor() {
    /** World vector pointing from A to B */
    this.normal = vec2(0, 0);
    /** World contact point (point of intersection) */
    this.points = [vec2(0, 0), vec2(0, 0)];
    // [maxManifoldPoints]
    /** A negative value indicates overlap, in meters */
    this.separations = [0, 0];
    // [maxManifoldPoints]
    /** The number of manifold points */
    this.pointCount = 0;
  }
  recycle() {
    zeroVec2(this.normal);
    zeroVec2(this.points[0]);
    zeroVec2(this.points[1]);
    this.separations[0] = 0;
    this.separations[1] = 0;
    this.pointCount = 0;
  }
};
function getPointStates(state1, state2, manifold1, manifold2) {
  for (let i = 0; i < manifold1.pointCount; ++i) {
    const id = manifold1.points[i].id;
    state1[i] = 3 /* removeState */;
    for (let j = 0; j < manifold2.pointCount; ++j) {
      if (manifold2.points[j].id.key === id.key) {
        state1[i] = 2 /* persistState */;
        break;
      }
    }
  }
  for (let i = 0; i < manifold2.pointCount; ++i) {
    const id = manifold2.points[i].id;
    state2[i] = 1 /* addState */;
    for (let j = 0; j < manifold1.pointCount; ++j) {
      if (manifold1.points[j].id.key === id.key) {
        state2[i] = 2 /* persistState */;
        break;
      }
    }
  }
}
function clipSegmentToLine(vOut, vIn, normal6, offset, vertexIndexA) {
  let numOut = 0;
  const distance0 = dotVec2(normal6, vIn[0].v) - offset;
  const distance1 = dotVec2(normal6, vIn[1].v) - offset;
  if (distance0 <= 0) vOut[numOut++].set(vIn[0]);
  if (distance1 <= 0) vOut[numOut++].set(vIn[1]);
  if (distance0 * distance1 < 0) {
    const interp = distance0 / (distance0 - distance1);
    combine2Vec2(vOut[numOut].v, 1 - interp, vIn[0].v, interp, vIn[1].v);
    vOut[numOut].id.setFeatures(vertexIndexA, 0 /* e_vertex */, vIn[0].id.indexB, 1 /* e_face */);
    ++numOut;
  }
  return numOut;
}

// node_modules/planck/src/dynamics/Contact.ts
var _ASSERT15 = typeof ASSERT === "undefined" ? false : ASSERT;
var math_abs5 = Math.abs;
var math_sqrt5 = Math.sqrt;
var math_max7 = Math.max;
var math_min5 = Math.min;
var DEBUG_SOLVER = false;
var contactPool = new Pool({
  create() {
    return new Contact();
  },
  release(contact) {
    contact.recycle();
  }
});
var oldManifold = new Manifold();
var worldManifold = new WorldManifold();
var ContactEdge = class {
  constructor(contact) {
    this.prev = null;
    this.next = null;
    this.other = null;
    this.contact = contact;
  }
  /** @internal */
  recycle() {
    this.prev = null;
    this.next = null;
    this.other = null;
  }
};
function mixFriction(friction1, friction2) {
  return math_sqrt5(friction1 * friction2);
}
function mixRestitution(restitution1, restitution2) {
  return restitution1 > restitution2 ? restitution1 : restitution2;
}
var s_registers = [];
var VelocityConstraintPoint = class {
  constructor() {
    this.rA = vec2(0, 0);
    this.rB = vec2(0, 0);
    this.normalImpulse = 0;
    this.tangentImpulse = 0;
    this.normalMass = 0;
    this.tangentMass = 0;
    this.velocityBias = 0;
  }
  recycle() {
    zeroVec2(this.rA);
    zeroVec2(this.rB);
    this.normalImpulse = 0;
    this.tangentImpulse = 0;
    this.normalMass = 0;
    this.tangentMass = 0;
    this.velocityBias = 0;
  }
};
var cA2 = vec2(0, 0);
var vA = vec2(0, 0);
var cB2 = vec2(0, 0);
var vB = vec2(0, 0);
var tangent = vec2(0, 0);
var xfA2 = transform(0, 0, 0);
var xfB2 = transform(0, 0, 0);
var pointA3 = vec2(0, 0);
var pointB3 = vec2(0, 0);
var clipPoint2 = vec2(0, 0);
var planePoint2 = vec2(0, 0);
var rA = vec2(0, 0);
var rB = vec2(0, 0);
var P = vec2(0, 0);
var normal3 = vec2(0, 0);
var point = vec2(0, 0);
var dv = vec2(0, 0);
var dv1 = vec2(0, 0);
var dv2 = vec2(0, 0);
var b = vec2(0, 0);
var a = vec2(0, 0);
var x = vec2(0, 0);
var d = vec2(0, 0);
var P1 = vec2(0, 0);
var P2 = vec2(0, 0);
var temp6 = vec2(0, 0);
var Contact = class {
  constructor() {
    // Nodes for connecting bodies.
    /** @internal */
    this.m_nodeA = new ContactEdge(this);
    /** @internal */
    this.m_nodeB = new ContactEdge(this);
    /** @internal */
    this.m_fixtureA = null;
    /** @internal */
    this.m_fixtureB = null;
    /** @internal */
    this.m_indexA = -1;
    /** @internal */
    this.m_indexB = -1;
    /** @internal */
    this.m_evaluateFcn = null;
    /** @internal */
    this.m_manifold = new Manifold();
    /** @internal */
    this.m_prev = null;
    /** @internal */
    this.m_next = null;
    /** @internal */
    this.m_toi = 1;
    /** @internal */
    this.m_toiCount = 0;
    // This contact has a valid TOI in m_toi
    /** @internal */
    this.m_toiFlag = false;
    /** @internal */
    this.m_friction = 0;
    /** @internal */
    this.m_restitution = 0;
    /** @internal */
    this.m_tangentSpeed = 0;
    /** @internal This contact can be disabled (by user) */
    this.m_enabledFlag = true;
    /** @internal Used when crawling contact graph when forming islands. */
    this.m_islandFlag = false;
    /** @internal Set when the shapes are touching. */
    this.m_touchingFlag = false;
    /** @internal This contact needs filtering because a fixture filter was changed. */
    this.m_filterFlag = false;
    /** @internal This bullet contact had a TOI event */
    this.m_bulletHitFlag = false;
    /** @internal Contact reporting impulse object cache */
    this.m_impulse = new ContactImpulse(this);
    // VelocityConstraint
    /** @internal */
    this.v_points = [new VelocityConstraintPoint(), new VelocityConstraintPoint()];
    // [maxManifoldPoints];
    /** @internal */
    this.v_normal = vec2(0, 0);
    /** @internal */
    this.v_normalMass = new Mat22();
    /** @internal */
    this.v_K = new Mat22();
    /** @internal */
    this.v_pointCount = 0;
    /** @internal */
    this.v_tangentSpeed = 0;
    /** @internal */
    this.v_friction = 0;
    /** @internal */
    this.v_restitution = 0;
    /** @internal */
    this.v_invMassA = 0;
    /** @internal */
    this.v_invMassB = 0;
    /** @internal */
    this.v_invIA = 0;
    /** @internal */
    this.v_invIB = 0;
    // PositionConstraint
    /** @internal */
    this.p_localPoints = [vec2(0, 0), vec2(0, 0)];
    // [maxManifoldPoints];
    /** @internal */
    this.p_localNormal = vec2(0, 0);
    /** @internal */
    this.p_localPoint = vec2(0, 0);
    /** @internal */
    this.p_localCenterA = vec2(0, 0);
    /** @internal */
    this.p_localCenterB = vec2(0, 0);
    /** @internal */
    this.p_type = -1 /* e_unset */;
    /** @internal */
    this.p_radiusA = 0;
    /** @internal */
    this.p_radiusB = 0;
    /** @internal */
    this.p_pointCount = 0;
    /** @internal */
    this.p_invMassA = 0;
    /** @internal */
    this.p_invMassB = 0;
    /** @internal */
    this.p_invIA = 0;
    /** @internal */
    this.p_invIB = 0;
  }
  /** @internal */
  initialize(fA, indexA, fB, indexB, evaluateFcn) {
    this.m_fixtureA = fA;
    this.m_fixtureB = fB;
    this.m_indexA = indexA;
    this.m_indexB = indexB;
    this.m_evaluateFcn = evaluateFcn;
    this.m_friction = mixFriction(this.m_fixtureA.m_friction, this.m_fixtureB.m_friction);
    this.m_restitution = mixRestitution(this.m_fixtureA.m_restitution, this.m_fixtureB.m_restitution);
  }
  /** @internal */
  recycle() {
    this.m_nodeA.recycle();
    this.m_nodeB.recycle();
    this.m_fixtureA = null;
    this.m_fixtureB = null;
    this.m_indexA = -1;
    this.m_indexB = -1;
    this.m_evaluateFcn = null;
    this.m_manifold.recycle();
    this.m_prev = null;
    this.m_next = null;
    this.m_toi = 1;
    this.m_toiCount = 0;
    this.m_toiFlag = false;
    this.m_friction = 0;
    this.m_restitution = 0;
    this.m_tangentSpeed = 0;
    this.m_enabledFlag = true;
    this.m_islandFlag = false;
    this.m_touchingFlag = false;
    this.m_filterFlag = false;
    this.m_bulletHitFlag = false;
    this.m_impulse.recycle();
    for (const point2 of this.v_points) {
      point2.recycle();
    }
    zeroVec2(this.v_normal);
    this.v_normalMass.setZero();
    this.v_K.setZero();
    this.v_pointCount = 0;
    this.v_tangentSpeed = 0;
    this.v_friction = 0;
    this.v_restitution = 0;
    this.v_invMassA = 0;
    this.v_invMassB = 0;
    this.v_invIA = 0;
    this.v_invIB = 0;
    for (const point2 of this.p_localPoints) {
      zeroVec2(point2);
    }
    zeroVec2(this.p_localNormal);
    zeroVec2(this.p_localPoint);
    zeroVec2(this.p_localCenterA);
    zeroVec2(this.p_localCenterB);
    this.p_type = -1 /* e_unset */;
    this.p_radiusA = 0;
    this.p_radiusB = 0;
    this.p_pointCount = 0;
    this.p_invMassA = 0;
    this.p_invMassB = 0;
    this.p_invIA = 0;
    this.p_invIB = 0;
  }
  initConstraint(step) {
    const fixtureA = this.m_fixtureA;
    const fixtureB = this.m_fixtureB;
    if (fixtureA === null || fixtureB === null) return;
    const bodyA = fixtureA.m_body;
    const bodyB = fixtureB.m_body;
    if (bodyA === null || bodyB === null) return;
    const shapeA = fixtureA.m_shape;
    const shapeB = fixtureB.m_shape;
    if (shapeA === null || shapeB === null) return;
    const manifold = this.m_manifold;
    const pointCount = manifold.pointCount;
    if (_ASSERT15) console.assert(pointCount > 0);
    this.v_invMassA = bodyA.m_invMass;
    this.v_invMassB = bodyB.m_invMass;
    this.v_invIA = bodyA.m_invI;
    this.v_invIB = bodyB.m_invI;
    this.v_friction = this.m_friction;
    this.v_restitution = this.m_restitution;
    this.v_tangentSpeed = this.m_tangentSpeed;
    this.v_pointCount = pointCount;
    this.v_K.setZero();
    this.v_normalMass.setZero();
    this.p_invMassA = bodyA.m_invMass;
    this.p_invMassB = bodyB.m_invMass;
    this.p_invIA = bodyA.m_invI;
    this.p_invIB = bodyB.m_invI;
    copyVec2(this.p_localCenterA, bodyA.m_sweep.localCenter);
    copyVec2(this.p_localCenterB, bodyB.m_sweep.localCenter);
    this.p_radiusA = shapeA.m_radius;
    this.p_radiusB = shapeB.m_radius;
    this.p_type = manifold.type;
    copyVec2(this.p_localNormal, manifold.localNormal);
    copyVec2(this.p_localPoint, manifold.localPoint);
    this.p_pointCount = pointCount;
    for (let j = 0; j < SettingsInternal.maxManifoldPoints; ++j) {
      this.v_points[j].recycle();
      zeroVec2(this.p_localPoints[j]);
    }
    for (let j = 0; j < pointCount; ++j) {
      const cp = manifold.points[j];
      const vcp = this.v_points[j];
      if (step.warmStarting) {
        vcp.normalImpulse = step.dtRatio * cp.normalImpulse;
        vcp.tangentImpulse = step.dtRatio * cp.tangentImpulse;
      }
      copyVec2(this.p_localPoints[j], cp.localPoint);
    }
  }
  /**
   * Get the contact manifold. Do not modify the manifold unless you understand
   * the internals of the library.
   */
  getManifold() {
    return this.m_manifold;
  }
  /**
   * Get the world manifold.
   */
  getWorldManifold(worldManifold2) {
    const fixtureA = this.m_fixtureA;
    const fixtureB = this.m_fixtureB;
    if (fixtureA === null || fixtureB === null) return;
    const bodyA = fixtureA.m_body;
    const bodyB = fixtureB.m_body;
    if (bodyA === null || bodyB === null) return;
    const shapeA = fixtureA.m_shape;
    const shapeB = fixtureB.m_shape;
    if (shapeA === null || shapeB === null) return;
    return this.m_manifold.getWorldManifold(
      worldManifold2,
      bodyA.getTransform(),
      shapeA.m_radius,
      bodyB.getTransform(),
      shapeB.m_radius
    );
  }
  /**
   * Enable/disable this contact. This can be used inside the pre-solve contact
   * listener. The contact is only disabled for the current time step (or sub-step
   * in continuous collisions).
   */
  setEnabled(flag) {
    this.m_enabledFlag = !!flag;
  }
  /**
   * Has this contact been disabled?
   */
  isEnabled() {
    return this.m_enabledFlag;
  }
  /**
   * Is this contact touching?
   */
  isTouching() {
    return this.m_touchingFlag;
  }
  /**
   * Get the next contact in the world's contact list.
   */
  getNext() {
    return this.m_next;
  }
  /**
   * Get fixture A in this contact.
   */
  getFixtureA() {
    return this.m_fixtureA;
  }
  /**
   * Get fixture B in this contact.
   */
  getFixtureB() {
    return this.m_fixtureB;
  }
  /**
   * Get the child primitive index for fixture A.
   */
  getChildIndexA() {
    return this.m_indexA;
  }
  /**
   * Get the child primitive index for fixture B.
   */
  getChildIndexB() {
    return this.m_indexB;
  }
  /**
   * Flag this contact for filtering. Filtering will occur the next time step.
   */
  flagForFiltering() {
    this.m_filterFlag = true;
  }
  /**
   * Override the default friction mixture. You can call this in
   * "pre-solve" callback. This value persists until set or reset.
   */
  setFriction(friction) {
    this.m_friction = friction;
  }
  /**
   * Get the friction.
   */
  getFriction() {
    return this.m_friction;
  }
  /**
   * Reset the friction mixture to the default value.
   */
  resetFriction() {
    const fixtureA = this.m_fixtureA;
    const fixtureB = this.m_fixtureB;
    if (fixtureA === null || fixtureB === null) return;
    this.m_friction = mixFriction(fixtureA.m_friction, fixtureB.m_friction);
  }
  /**
   * Override the default restitution mixture. You can call this in
   * "pre-solve" callback. The value persists until you set or reset.
   */
  setRestitution(restitution) {
    this.m_restitution = restitution;
  }
  /**
   * Get the restitution.
   */
  getRestitution() {
    return this.m_restitution;
  }
  /**
   * Reset the restitution to the default value.
   */
  resetRestitution() {
    const fixtureA = this.m_fixtureA;
    const fixtureB = this.m_fixtureB;
    if (fixtureA === null || fixtureB === null) return;
    this.m_restitution = mixRestitution(fixtureA.m_restitution, fixtureB.m_restitution);
  }
  /**
   * Set the desired tangent speed for a conveyor belt behavior. In meters per
   * second.
   */
  setTangentSpeed(speed) {
    this.m_tangentSpeed = speed;
  }
  /**
   * Get the desired tangent speed. In meters per second.
   */
  getTangentSpeed() {
    return this.m_tangentSpeed;
  }
  /**
   * Called by Update method, and implemented by subclasses.
   */
  evaluate(manifold, xfA3, xfB3) {
    const fixtureA = this.m_fixtureA;
    const fixtureB = this.m_fixtureB;
    if (fixtureA === null || fixtureB === null) return;
    this.m_evaluateFcn(manifold, xfA3, fixtureA, this.m_indexA, xfB3, fixtureB, this.m_indexB);
  }
  /**
   * Updates the contact manifold and touching status.
   *
   * Note: do not assume the fixture AABBs are overlapping or are valid.
   *
   * @param listener.beginContact
   * @param listener.endContact
   * @param listener.preSolve
   */
  update(listener) {
    const fixtureA = this.m_fixtureA;
    const fixtureB = this.m_fixtureB;
    if (fixtureA === null || fixtureB === null) return;
    const bodyA = fixtureA.m_body;
    const bodyB = fixtureB.m_body;
    if (bodyA === null || bodyB === null) return;
    const shapeA = fixtureA.m_shape;
    const shapeB = fixtureB.m_shape;
    if (shapeA === null || shapeB === null) return;
    this.m_enabledFlag = true;
    let touching = false;
    const wasTouching = this.m_touchingFlag;
    const sensorA = fixtureA.m_isSensor;
    const sensorB = fixtureB.m_isSensor;
    const sensor = sensorA || sensorB;
    const xfA3 = bodyA.m_xf;
    const xfB3 = bodyB.m_xf;
    if (sensor) {
      touching = testOverlap(shapeA, this.m_indexA, shapeB, this.m_indexB, xfA3, xfB3);
      this.m_manifold.pointCount = 0;
    } else {
      oldManifold.recycle();
      oldManifold.set(this.m_manifold);
      this.m_manifold.recycle();
      this.evaluate(this.m_manifold, xfA3, xfB3);
      touching = this.m_manifold.pointCount > 0;
      for (let i = 0; i < this.m_manifold.pointCount; ++i) {
        const nmp = this.m_manifold.points[i];
        nmp.normalImpulse = 0;
        nmp.tangentImpulse = 0;
        for (let j = 0; j < oldManifold.pointCount; ++j) {
          const omp = oldManifold.points[j];
          if (omp.id.key === nmp.id.key) {
            nmp.normalImpulse = omp.normalImpulse;
            nmp.tangentImpulse = omp.tangentImpulse;
            break;
          }
        }
      }
      if (touching !== wasTouching) {
        bodyA.setAwake(true);
        bodyB.setAwake(true);
      }
    }
    this.m_touchingFlag = touching;
    const hasListener = typeof listener === "object" && listener !== null;
    if (!wasTouching && touching && hasListener) {
      listener.beginContact(this);
    }
    if (wasTouching && !touching && hasListener) {
      listener.endContact(this);
    }
    if (!sensor && touching && hasListener && oldManifold) {
      listener.preSolve(this, oldManifold);
    }
  }
  solvePositionConstraint(step) {
    return this._solvePositionConstraint(step, null, null);
  }
  solvePositionConstraintTOI(step, toiA, toiB) {
    return this._solvePositionConstraint(step, toiA, toiB);
  }
  _solvePositionConstraint(step, toiA, toiB) {
    const toi = toiA !== null && toiB !== null ? true : false;
    let minSeparation = 0;
    const fixtureA = this.m_fixtureA;
    const fixtureB = this.m_fixtureB;
    if (fixtureA === null || fixtureB === null) return minSeparation;
    const bodyA = fixtureA.m_body;
    const bodyB = fixtureB.m_body;
    if (bodyA === null || bodyB === null) return minSeparation;
    const positionA = bodyA.c_position;
    const positionB = bodyB.c_position;
    const localCenterA = this.p_localCenterA;
    const localCenterB = this.p_localCenterB;
    let mA = 0;
    let iA = 0;
    if (!toi || bodyA === toiA || bodyA === toiB) {
      mA = this.p_invMassA;
      iA = this.p_invIA;
    }
    let mB = 0;
    let iB = 0;
    if (!toi || bodyB === toiA || bodyB === toiB) {
      mB = this.p_invMassB;
      iB = this.p_invIB;
    }
    copyVec2(cA2, positionA.c);
    let aA = positionA.a;
    copyVec2(cB2, positionB.c);
    let aB = positionB.a;
    for (let j = 0; j < this.p_pointCount; ++j) {
      getTransform(xfA2, localCenterA, cA2, aA);
      getTransform(xfB2, localCenterB, cB2, aB);
      let separation;
      switch (this.p_type) {
        case 0 /* e_circles */: {
          transformVec2(pointA3, xfA2, this.p_localPoint);
          transformVec2(pointB3, xfB2, this.p_localPoints[0]);
          subVec2(normal3, pointB3, pointA3);
          normalizeVec2(normal3);
          combine2Vec2(point, 0.5, pointA3, 0.5, pointB3);
          separation = dotVec2(pointB3, normal3) - dotVec2(pointA3, normal3) - this.p_radiusA - this.p_radiusB;
          break;
        }
        case 1 /* e_faceA */: {
          rotVec2(normal3, xfA2.q, this.p_localNormal);
          transformVec2(planePoint2, xfA2, this.p_localPoint);
          transformVec2(clipPoint2, xfB2, this.p_localPoints[j]);
          separation = dotVec2(clipPoint2, normal3) - dotVec2(planePoint2, normal3) - this.p_radiusA - this.p_radiusB;
          copyVec2(point, clipPoint2);
          break;
        }
        case 2 /* e_faceB */: {
          rotVec2(normal3, xfB2.q, this.p_localNormal);
          transformVec2(planePoint2, xfB2, this.p_localPoint);
          transformVec2(clipPoint2, xfA2, this.p_localPoints[j]);
          separation = dotVec2(clipPoint2, normal3) - dotVec2(planePoint2, normal3) - this.p_radiusA - this.p_radiusB;
          copyVec2(point, clipPoint2);
          negVec2(normal3);
          break;
        }
        // todo: what should we do here?
        default: {
          return minSeparation;
        }
      }
      subVec2(rA, point, cA2);
      subVec2(rB, point, cB2);
      minSeparation = math_min5(minSeparation, separation);
      const baumgarte = toi ? SettingsInternal.toiBaugarte : SettingsInternal.baumgarte;
      const linearSlop = SettingsInternal.linearSlop;
      const maxLinearCorrection = SettingsInternal.maxLinearCorrection;
      const C = clamp(baumgarte * (separation + linearSlop), -maxLinearCorrection, 0);
      const rnA = crossVec2Vec2(rA, normal3);
      const rnB = crossVec2Vec2(rB, normal3);
      const K = mA + mB + iA * rnA * rnA + iB * rnB * rnB;
      const impulse = K > 0 ? -C / K : 0;
      scaleVec2(P, impulse, normal3);
      minusScaleVec2(cA2, mA, P);
      aA -= iA * crossVec2Vec2(rA, P);
      plusScaleVec2(cB2, mB, P);
      aB += iB * crossVec2Vec2(rB, P);
    }
    copyVec2(positionA.c, cA2);
    positionA.a = aA;
    copyVec2(positionB.c, cB2);
    positionB.a = aB;
    return minSeparation;
  }
  initVelocityConstraint(step) {
    const fixtureA = this.m_fixtureA;
    const fixtureB = this.m_fixtureB;
    if (fixtureA === null || fixtureB === null) return;
    const bodyA = fixtureA.m_body;
    const bodyB = fixtureB.m_body;
    if (bodyA === null || bodyB === null) return;
    const velocityA = bodyA.c_velocity;
    const velocityB = bodyB.c_velocity;
    const positionA = bodyA.c_position;
    const positionB = bodyB.c_position;
    const radiusA = this.p_radiusA;
    const radiusB = this.p_radiusB;
    const manifold = this.m_manifold;
    const mA = this.v_invMassA;
    const mB = this.v_invMassB;
    const iA = this.v_invIA;
    const iB = this.v_invIB;
    const localCenterA = this.p_localCenterA;
    const localCenterB = this.p_localCenterB;
    copyVec2(cA2, positionA.c);
    const aA = positionA.a;
    copyVec2(vA, velocityA.v);
    const wA = velocityA.w;
    copyVec2(cB2, positionB.c);
    const aB = positionB.a;
    copyVec2(vB, velocityB.v);
    const wB = velocityB.w;
    if (_ASSERT15) console.assert(manifold.pointCount > 0);
    getTransform(xfA2, localCenterA, cA2, aA);
    getTransform(xfB2, localCenterB, cB2, aB);
    worldManifold.recycle();
    manifold.getWorldManifold(worldManifold, xfA2, radiusA, xfB2, radiusB);
    copyVec2(this.v_normal, worldManifold.normal);
    for (let j = 0; j < this.v_pointCount; ++j) {
      const vcp = this.v_points[j];
      const wmp = worldManifold.points[j];
      subVec2(vcp.rA, wmp, cA2);
      subVec2(vcp.rB, wmp, cB2);
      const rnA = crossVec2Vec2(vcp.rA, this.v_normal);
      const rnB = crossVec2Vec2(vcp.rB, this.v_normal);
      const kNormal = mA + mB + iA * rnA * rnA + iB * rnB * rnB;
      vcp.normalMass = kNormal > 0 ? 1 / kNormal : 0;
      crossVec2Num(tangent, this.v_normal, 1);
      const rtA = crossVec2Vec2(vcp.rA, tangent);
      const rtB = crossVec2Vec2(vcp.rB, tangent);
      const kTangent = mA + mB + iA * rtA * rtA + iB * rtB * rtB;
      vcp.tangentMass = kTangent > 0 ? 1 / kTangent : 0;
      vcp.velocityBias = 0;
      let vRel = 0;
      vRel += dotVec2(this.v_normal, vB);
      vRel += dotVec2(this.v_normal, crossNumVec2(temp6, wB, vcp.rB));
      vRel -= dotVec2(this.v_normal, vA);
      vRel -= dotVec2(this.v_normal, crossNumVec2(temp6, wA, vcp.rA));
      if (vRel < -SettingsInternal.velocityThreshold) {
        vcp.velocityBias = -this.v_restitution * vRel;
      }
    }
    if (this.v_pointCount == 2 && step.blockSolve) {
      const vcp1 = this.v_points[0];
      const vcp2 = this.v_points[1];
      const rn1A = crossVec2Vec2(vcp1.rA, this.v_normal);
      const rn1B = crossVec2Vec2(vcp1.rB, this.v_normal);
      const rn2A = crossVec2Vec2(vcp2.rA, this.v_normal);
      const rn2B = crossVec2Vec2(vcp2.rB, this.v_normal);
      const k11 = mA + mB + iA * rn1A * rn1A + iB * rn1B * rn1B;
      const k22 = mA + mB + iA * rn2A * rn2A + iB * rn2B * rn2B;
      const k12 = mA + mB + iA * rn1A * rn2A + iB * rn1B * rn2B;
      const k_maxConditionNumber = 1e3;
      if (k11 * k11 < k_maxConditionNumber * (k11 * k22 - k12 * k12)) {
        this.v_K.ex.setNum(k11, k12);
        this.v_K.ey.setNum(k12, k22);
        const a2 = this.v_K.ex.x;
        const b2 = this.v_K.ey.x;
        const c2 = this.v_K.ex.y;
        const d2 = this.v_K.ey.y;
        let det = a2 * d2 - b2 * c2;
        if (det !== 0) {
          det = 1 / det;
        }
        this.v_normalMass.ex.x = det * d2;
        this.v_normalMass.ey.x = -det * b2;
        this.v_normalMass.ex.y = -det * c2;
        this.v_normalMass.ey.y = det * a2;
      } else {
        this.v_pointCount = 1;
      }
    }
    copyVec2(positionA.c, cA2);
    positionA.a = aA;
    copyVec2(velocityA.v, vA);
    velocityA.w = wA;
    copyVec2(positionB.c, cB2);
    positionB.a = aB;
    copyVec2(velocityB.v, vB);
    velocityB.w = wB;
  }
  warmStartConstraint(step) {
    const fixtureA = this.m_fixtureA;
    const fixtureB = this.m_fixtureB;
    if (fixtureA === null || fixtureB === null) return;
    const bodyA = fixtureA.m_body;
    const bodyB = fixtureB.m_body;
    if (bodyA === null || bodyB === null) return;
    const velocityA = bodyA.c_velocity;
    const velocityB = bodyB.c_velocity;
    const mA = this.v_invMassA;
    const iA = this.v_invIA;
    const mB = this.v_invMassB;
    const iB = this.v_invIB;
    copyVec2(vA, velocityA.v);
    let wA = velocityA.w;
    copyVec2(vB, velocityB.v);
    let wB = velocityB.w;
    copyVec2(normal3, this.v_normal);
    crossVec2Num(tangent, normal3, 1);
    for (let j = 0; j < this.v_pointCount; ++j) {
      const vcp = this.v_points[j];
      combine2Vec2(P, vcp.normalImpulse, normal3, vcp.tangentImpulse, tangent);
      wA -= iA * crossVec2Vec2(vcp.rA, P);
      minusScaleVec2(vA, mA, P);
      wB += iB * crossVec2Vec2(vcp.rB, P);
      plusScaleVec2(vB, mB, P);
    }
    copyVec2(velocityA.v, vA);
    velocityA.w = wA;
    copyVec2(velocityB.v, vB);
    velocityB.w = wB;
  }
  storeConstraintImpulses(step) {
    const manifold = this.m_manifold;
    for (let j = 0; j < this.v_pointCount; ++j) {
      manifold.points[j].normalImpulse = this.v_points[j].normalImpulse;
      manifold.points[j].tangentImpulse = this.v_points[j].tangentImpulse;
    }
  }
  solveVelocityConstraint(step) {
    const fixtureA = this.m_fixtureA;
    const fixtureB = this.m_fixtureB;
    if (fixtureA === null || fixtureB === null) return;
    const bodyA = fixtureA.m_body;
    const bodyB = fixtureB.m_body;
    if (bodyA === null || bodyB === null) return;
    const velocityA = bodyA.c_velocity;
    const velocityB = bodyB.c_velocity;
    const mA = this.v_invMassA;
    const iA = this.v_invIA;
    const mB = this.v_invMassB;
    const iB = this.v_invIB;
    copyVec2(vA, velocityA.v);
    let wA = velocityA.w;
    copyVec2(vB, velocityB.v);
    let wB = velocityB.w;
    copyVec2(normal3, this.v_normal);
    crossVec2Num(tangent, normal3, 1);
    const friction = this.v_friction;
    if (_ASSERT15) console.assert(this.v_pointCount == 1 || this.v_pointCount == 2);
    for (let j = 0; j < this.v_pointCount; ++j) {
      const vcp = this.v_points[j];
      zeroVec2(dv);
      plusVec2(dv, vB);
      plusVec2(dv, crossNumVec2(temp6, wB, vcp.rB));
      minusVec2(dv, vA);
      minusVec2(dv, crossNumVec2(temp6, wA, vcp.rA));
      const vt = dotVec2(dv, tangent) - this.v_tangentSpeed;
      let lambda = vcp.tangentMass * -vt;
      const maxFriction = friction * vcp.normalImpulse;
      const newImpulse = clamp(vcp.tangentImpulse + lambda, -maxFriction, maxFriction);
      lambda = newImpulse - vcp.tangentImpulse;
      vcp.tangentImpulse = newImpulse;
      scaleVec2(P, lambda, tangent);
      minusScaleVec2(vA, mA, P);
      wA -= iA * crossVec2Vec2(vcp.rA, P);
      plusScaleVec2(vB, mB, P);
      wB += iB * crossVec2Vec2(vcp.rB, P);
    }
    if (this.v_pointCount == 1 || step.blockSolve == false) {
      for (let i = 0; i < this.v_pointCount; ++i) {
        const vcp = this.v_points[i];
        zeroVec2(dv);
        plusVec2(dv, vB);
        plusVec2(dv, crossNumVec2(temp6, wB, vcp.rB));
        minusVec2(dv, vA);
        minusVec2(dv, crossNumVec2(temp6, wA, vcp.rA));
        const vn = dotVec2(dv, normal3);
        let lambda = -vcp.normalMass * (vn - vcp.velocityBias);
        const newImpulse = math_max7(vcp.normalImpulse + lambda, 0);
        lambda = newImpulse - vcp.normalImpulse;
        vcp.normalImpulse = newImpulse;
        scaleVec2(P, lambda, normal3);
        minusScaleVec2(vA, mA, P);
        wA -= iA * crossVec2Vec2(vcp.rA, P);
        plusScaleVec2(vB, mB, P);
        wB += iB * crossVec2Vec2(vcp.rB, P);
      }
    } else {
      const vcp1 = this.v_points[0];
      const vcp2 = this.v_points[1];
      setVec2(a, vcp1.normalImpulse, vcp2.normalImpulse);
      if (_ASSERT15) console.assert(a.x >= 0 && a.y >= 0);
      zeroVec2(dv1);
      plusVec2(dv1, vB);
      plusVec2(dv1, crossNumVec2(temp6, wB, vcp1.rB));
      minusVec2(dv1, vA);
      minusVec2(dv1, crossNumVec2(temp6, wA, vcp1.rA));
      zeroVec2(dv2);
      plusVec2(dv2, vB);
      plusVec2(dv2, crossNumVec2(temp6, wB, vcp2.rB));
      minusVec2(dv2, vA);
      minusVec2(dv2, crossNumVec2(temp6, wA, vcp2.rA));
      let vn1 = dotVec2(dv1, normal3);
      let vn2 = dotVec2(dv2, normal3);
      setVec2(b, vn1 - vcp1.velocityBias, vn2 - vcp2.velocityBias);
      b.x -= this.v_K.ex.x * a.x + this.v_K.ey.x * a.y;
      b.y -= this.v_K.ex.y * a.x + this.v_K.ey.y * a.y;
      const k_errorTol = 1e-3;
      while (true) {
        zeroVec2(x);
        x.x = -(this.v_normalMass.ex.x * b.x + this.v_normalMass.ey.x * b.y);
        x.y = -(this.v_normalMass.ex.y * b.x + this.v_normalMass.ey.y * b.y);
        if (x.x >= 0 && x.y >= 0) {
          subVec2(d, x, a);
          scaleVec2(P1, d.x, normal3);
          scaleVec2(P2, d.y, normal3);
          combine3Vec2(vA, -mA, P1, -mA, P2, 1, vA);
          wA -= iA * (crossVec2Vec2(vcp1.rA, P1) + crossVec2Vec2(vcp2.rA, P2));
          combine3Vec2(vB, mB, P1, mB, P2, 1, vB);
          wB += iB * (crossVec2Vec2(vcp1.rB, P1) + crossVec2Vec2(vcp2.rB, P2));
          vcp1.normalImpulse = x.x;
          vcp2.normalImpulse = x.y;
          if (DEBUG_SOLVER) {
            zeroVec2(dv1);
            plusVec2(dv1, vB);
            plusVec2(dv1, crossNumVec2(temp6, wB, vcp1.rB));
            minusVec2(dv1, vA);
            minusVec2(dv1, crossNumVec2(temp6, wA, vcp1.rA));
            zeroVec2(dv2);
            plusVec2(dv2, vB);
            plusVec2(dv2, crossNumVec2(temp6, wB, vcp2.rB));
            minusVec2(dv2, vA);
            minusVec2(dv2, crossNumVec2(temp6, wA, vcp2.rA));
            vn1 = dotVec2(dv1, normal3);
            vn2 = dotVec2(dv2, normal3);
            if (_ASSERT15) console.assert(math_abs5(vn1 - vcp1.velocityBias) < k_errorTol);
            if (_ASSERT15) console.assert(math_abs5(vn2 - vcp2.velocityBias) < k_errorTol);
          }
          break;
        }
        x.x = -vcp1.normalMass * b.x;
        x.y = 0;
        vn1 = 0;
        vn2 = this.v_K.ex.y * x.x + b.y;
        if (x.x >= 0 && vn2 >= 0) {
          subVec2(d, x, a);
          scaleVec2(P1, d.x, normal3);
          scaleVec2(P2, d.y, normal3);
          combine3Vec2(vA, -mA, P1, -mA, P2, 1, vA);
          wA -= iA * (crossVec2Vec2(vcp1.rA, P1) + crossVec2Vec2(vcp2.rA, P2));
          combine3Vec2(vB, mB, P1, mB, P2, 1, vB);
          wB += iB * (crossVec2Vec2(vcp1.rB, P1) + crossVec2Vec2(vcp2.rB, P2));
          vcp1.normalImpulse = x.x;
          vcp2.normalImpulse = x.y;
          if (DEBUG_SOLVER) {
            zeroVec2(dv1);
            plusVec2(dv1, vB);
            plusVec2(dv1, crossNumVec2(temp6, wB, vcp1.rB));
            minusVec2(dv1, vA);
            minusVec2(dv1, crossNumVec2(temp6, wA, vcp1.rA));
            vn1 = dotVec2(dv1, normal3);
            if (_ASSERT15) console.assert(math_abs5(vn1 - vcp1.velocityBias) < k_errorTol);
          }
          break;
        }
        x.x = 0;
        x.y = -vcp2.normalMass * b.y;
        vn1 = this.v_K.ey.x * x.y + b.x;
        vn2 = 0;
        if (x.y >= 0 && vn1 >= 0) {
          subVec2(d, x, a);
          scaleVec2(P1, d.x, normal3);
          scaleVec2(P2, d.y, normal3);
          combine3Vec2(vA, -mA, P1, -mA, P2, 1, vA);
          wA -= iA * (crossVec2Vec2(vcp1.rA, P1) + crossVec2Vec2(vcp2.rA, P2));
          combine3Vec2(vB, mB, P1, mB, P2, 1, vB);
          wB += iB * (crossVec2Vec2(vcp1.rB, P1) + crossVec2Vec2(vcp2.rB, P2));
          vcp1.normalImpulse = x.x;
          vcp2.normalImpulse = x.y;
          if (DEBUG_SOLVER) {
            zeroVec2(dv2);
            plusVec2(dv2, vB);
            plusVec2(dv2, crossNumVec2(temp6, wB, vcp2.rB));
            minusVec2(dv2, vA);
            minusVec2(dv2, crossNumVec2(temp6, wA, vcp2.rA));
            vn2 = dotVec2(dv2, normal3);
            if (_ASSERT15) console.assert(math_abs5(vn2 - vcp2.velocityBias) < k_errorTol);
          }
          break;
        }
        x.x = 0;
        x.y = 0;
        vn1 = b.x;
        vn2 = b.y;
        if (vn1 >= 0 && vn2 >= 0) {
          subVec2(d, x, a);
          scaleVec2(P1, d.x, normal3);
          scaleVec2(P2, d.y, normal3);
          combine3Vec2(vA, -mA, P1, -mA, P2, 1, vA);
          wA -= iA * (crossVec2Vec2(vcp1.rA, P1) + crossVec2Vec2(vcp2.rA, P2));
          combine3Vec2(vB, mB, P1, mB, P2, 1, vB);
          wB += iB * (crossVec2Vec2(vcp1.rB, P1) + crossVec2Vec2(vcp2.rB, P2));
          vcp1.normalImpulse = x.x;
          vcp2.normalImpulse = x.y;
          break;
        }
        break;
      }
    }
    copyVec2(velocityA.v, vA);
    velocityA.w = wA;
    copyVec2(velocityB.v, vB);
    velocityB.w = wB;
  }
  /** @internal */
  static addType(type1, type2, callback) {
    s_registers[type1] = s_registers[type1] || {};
    s_registers[type1][type2] = callback;
  }
  /** @internal */
  static create(fixtureA, indexA, fixtureB, indexB) {
    const typeA = fixtureA.m_shape.m_type;
    const typeB = fixtureB.m_shape.m_type;
    const contact = contactPool.allocate();
    let evaluateFcn;
    if (evaluateFcn = s_registers[typeA] && s_registers[typeA][typeB]) {
      contact.initialize(fixtureA, indexA, fixtureB, indexB, evaluateFcn);
    } else if (evaluateFcn = s_registers[typeB] && s_registers[typeB][typeA]) {
      contact.initialize(fixtureB, indexB, fixtureA, indexA, evaluateFcn);
    } else {
      return null;
    }
    fixtureA = contact.m_fixtureA;
    fixtureB = contact.m_fixtureB;
    indexA = contact.getChildIndexA();
    indexB = contact.getChildIndexB();
    const bodyA = fixtureA.m_body;
    const bodyB = fixtureB.m_body;
    contact.m_nodeA.contact = contact;
    contact.m_nodeA.other = bodyB;
    contact.m_nodeA.prev = null;
    contact.m_nodeA.next = bodyA.m_contactList;
    if (bodyA.m_contactList != null) {
      bodyA.m_contactList.prev = contact.m_nodeA;
    }
    bodyA.m_contactList = contact.m_nodeA;
    contact.m_nodeB.contact = contact;
    contact.m_nodeB.other = bodyA;
    contact.m_nodeB.prev = null;
    contact.m_nodeB.next = bodyB.m_contactList;
    if (bodyB.m_contactList != null) {
      bodyB.m_contactList.prev = contact.m_nodeB;
    }
    bodyB.m_contactList = contact.m_nodeB;
    if (fixtureA.isSensor() == false && fixtureB.isSensor() == false) {
      bodyA.setAwake(true);
      bodyB.setAwake(true);
    }
    return contact;
  }
  /** @internal */
  static destroy(contact, listener) {
    const fixtureA = contact.m_fixtureA;
    const fixtureB = contact.m_fixtureB;
    if (fixtureA === null || fixtureB === null) return;
    const bodyA = fixtureA.m_body;
    const bodyB = fixtureB.m_body;
    if (bodyA === null || bodyB === null) return;
    if (contact.isTouching()) {
      listener.endContact(contact);
    }
    if (contact.m_nodeA.prev) {
      contact.m_nodeA.prev.next = contact.m_nodeA.next;
    }
    if (contact.m_nodeA.next) {
      contact.m_nodeA.next.prev = contact.m_nodeA.prev;
    }
    if (contact.m_nodeA == bodyA.m_contactList) {
      bodyA.m_contactList = contact.m_nodeA.next;
    }
    if (contact.m_nodeB.prev) {
      contact.m_nodeB.prev.next = contact.m_nodeB.next;
    }
    if (contact.m_nodeB.next) {
      contact.m_nodeB.next.prev = contact.m_nodeB.prev;
    }
    if (contact.m_nodeB == bodyB.m_contactList) {
      bodyB.m_contactList = contact.m_nodeB.next;
    }
    if (contact.m_manifold.pointCount > 0 && !fixtureA.m_isSensor && !fixtureB.m_isSensor) {
      bodyA.setAwake(true);
      bodyB.setAwake(true);
    }
    contactPool.release(contact);
  }
};

// node_modules/planck/src/dynamics/World.ts
var _ASSERT16 = typeof ASSERT === "undefined" ? false : ASSERT;
var _CONSTRUCTOR_FACTORY5 = typeof CONSTRUCTOR_FACTORY === "undefined" ? false : CONSTRUCTOR_FACTORY;
var DEFAULTS = {
  gravity: Vec2.zero(),
  allowSleep: true,
  warmStarting: true,
  continuousPhysics: true,
  subStepping: false,
  blockSolve: true,
  velocityIterations: 8,
  positionIterations: 3
};
var World = class _World {
  /**
   * @param def World definition or gravity vector.
   */
  constructor(def) {
    if (_CONSTRUCTOR_FACTORY5 && !(this instanceof _World)) {
      return new _World(def);
    }
    this.s_step = new TimeStep();
    if (!def) {
      def = {};
    } else if (Vec2.isValid(def)) {
      def = { gravity: def };
    }
    def = options(def, DEFAULTS);
    this.m_solver = new Solver(this);
    this.m_broadPhase = new BroadPhase();
    this.m_contactList = null;
    this.m_contactCount = 0;
    this.m_bodyList = null;
    this.m_bodyCount = 0;
    this.m_jointList = null;
    this.m_jointCount = 0;
    this.m_stepComplete = true;
    this.m_allowSleep = def.allowSleep;
    this.m_gravity = Vec2.clone(def.gravity);
    this.m_clearForces = true;
    this.m_newFixture = false;
    this.m_locked = false;
    this.m_warmStarting = def.warmStarting;
    this.m_continuousPhysics = def.continuousPhysics;
    this.m_subStepping = def.subStepping;
    this.m_blockSolve = def.blockSolve;
    this.m_velocityIterations = def.velocityIterations;
    this.m_positionIterations = def.positionIterations;
    this.m_t = 0;
    this.m_step_callback = [];
  }
  /** @hidden */
  _serialize() {
    const bodies = [];
    const joints = [];
    for (let b2 = this.getBodyList(); b2; b2 = b2.getNext()) {
      bodies.push(b2);
    }
    for (let j = this.getJointList(); j; j = j.getNext()) {
      if (typeof j._serialize === "function") {
        joints.push(j);
      }
    }
    return {
      gravity: this.m_gravity,
      bodies,
      joints
    };
  }
  /** @hidden */
  static _deserialize(data, context, restore) {
    if (!data) {
      return new _World();
    }
    const world = new _World(data.gravity);
    if (data.bodies) {
      for (let i = data.bodies.length - 1; i >= 0; i -= 1) {
        world._addBody(restore(Body, data.bodies[i], world));
      }
    }
    if (data.joints) {
      for (let i = data.joints.length - 1; i >= 0; i--) {
        world.createJoint(restore(Joint, data.joints[i], world));
      }
    }
    return world;
  }
  /**
   * Get the world body list. With the returned body, use Body.getNext to get the
   * next body in the world list. A null body indicates the end of the list.
   *
   * @return the head of the world body list.
   */
  getBodyList() {
    return this.m_bodyList;
  }
  /**
   * Get the world joint list. With the returned joint, use Joint.getNext to get
   * the next joint in the world list. A null joint indicates the end of the list.
   *
   * @return the head of the world joint list.
   */
  getJointList() {
    return this.m_jointList;
  }
  /**
   * Get the world contact list. With the returned contact, use Contact.getNext to
   * get the next contact in the world list. A null contact indicates the end of
   * the list.
   *
   * Warning: contacts are created and destroyed in the middle of a time step.
   * Use ContactListener to avoid missing contacts.
   *
   * @return the head of the world contact list.
   */
  getContactList() {
    return this.m_contactList;
  }
  getBodyCount() {
    return this.m_bodyCount;
  }
  getJointCount() {
    return this.m_jointCount;
  }
  /**
   * Get the number of contacts (each may have 0 or more contact points).
   */
  getContactCount() {
    return this.m_contactCount;
  }
  /**
   * Change the global gravity vector.
   */
  setGravity(gravity) {
    this.m_gravity.set(gravity);
  }
  /**
   * Get the global gravity vector.
   */
  getGravity() {
    return this.m_gravity;
  }
  /**
   * Is the world locked (in the middle of a time step).
   */
  isLocked() {
    return this.m_locked;
  }
  /**
   * Enable/disable sleep.
   */
  setAllowSleeping(flag) {
    if (flag == this.m_allowSleep) {
      return;
    }
    this.m_allowSleep = flag;
    if (this.m_allowSleep == false) {
      for (let b2 = this.m_bodyList; b2; b2 = b2.m_next) {
        b2.setAwake(true);
      }
    }
  }
  getAllowSleeping() {
    return this.m_allowSleep;
  }
  /**
   * Enable/disable warm starting. For testing.
   */
  setWarmStarting(flag) {
    this.m_warmStarting = flag;
  }
  getWarmStarting() {
    return this.m_warmStarting;
  }
  /**
   * Enable/disable continuous physics. For testing.
   */
  setContinuousPhysics(flag) {
    this.m_continuousPhysics = flag;
  }
  getContinuousPhysics() {
    return this.m_continuousPhysics;
  }
  /**
   * Enable/disable single stepped continuous physics. For testing.
   */
  setSubStepping(flag) {
    this.m_subStepping = flag;
  }
  getSubStepping() {
    return this.m_subStepping;
  }
  /**
   * Set flag to control automatic clearing of forces after each time step.
   */
  setAutoClearForces(flag) {
    this.m_clearForces = flag;
  }
  /**
   * Get the flag that controls automatic clearing of forces after each time step.
   */
  getAutoClearForces() {
    return this.m_clearForces;
  }
  /**
   * Manually clear the force buffer on all bodies. By default, forces are cleared
   * automatically after each call to step. The default behavior is modified by
   * calling setAutoClearForces. The purpose of this function is to support
   * sub-stepping. Sub-stepping is often used to maintain a fixed sized time step
   * under a variable frame-rate. When you perform sub-stepping you will disable
   * auto clearing of forces and instead call clearForces after all sub-steps are
   * complete in one pass of your game loop.
   *
   * See {@link World.setAutoClearForces}
   */
  clearForces() {
    for (let body = this.m_bodyList; body; body = body.getNext()) {
      body.m_force.setZero();
      body.m_torque = 0;
    }
  }
  /**
   * Query the world for all fixtures that potentially overlap the provided AABB.
   *
   * @param aabb The query box.
   * @param callback Called for each fixture found in the query AABB. It may return `false` to terminate the query.
   */
  queryAABB(aabb, callback) {
    if (_ASSERT16) console.assert(typeof callback === "function");
    const broadPhase = this.m_broadPhase;
    this.m_broadPhase.query(aabb, function(proxyId) {
      const proxy = broadPhase.getUserData(proxyId);
      return callback(proxy.fixture);
    });
  }
  /**
   * Ray-cast the world for all fixtures in the path of the ray. Your callback
   * controls whether you get the closest point, any point, or n-points. The
   * ray-cast ignores shapes that contain the starting point.
   *
   * @param point1 The ray starting point
   * @param point2 The ray ending point
   * @param callback A function that is called for each fixture that is hit by the ray. You control how the ray cast proceeds by returning a numeric/float value.
   */
  rayCast(point1, point2, callback) {
    if (_ASSERT16) console.assert(typeof callback === "function");
    const broadPhase = this.m_broadPhase;
    this.m_broadPhase.rayCast(
      {
        maxFraction: 1,
        p1: point1,
        p2: point2
      },
      function(input3, proxyId) {
        const proxy = broadPhase.getUserData(proxyId);
        const fixture = proxy.fixture;
        const index = proxy.childIndex;
        const output3 = {};
        const hit = fixture.rayCast(output3, input3, index);
        if (hit) {
          const fraction = output3.fraction;
          const point3 = Vec2.add(Vec2.mulNumVec2(1 - fraction, input3.p1), Vec2.mulNumVec2(fraction, input3.p2));
          return callback(fixture, point3, output3.normal, fraction);
        }
        return input3.maxFraction;
      }
    );
  }
  /**
   * Get the number of broad-phase proxies.
   */
  getProxyCount() {
    return this.m_broadPhase.getProxyCount();
  }
  /**
   * Get the height of broad-phase dynamic tree.
   */
  getTreeHeight() {
    return this.m_broadPhase.getTreeHeight();
  }
  /**
   * Get the balance of broad-phase dynamic tree.
   */
  getTreeBalance() {
    return this.m_broadPhase.getTreeBalance();
  }
  /**
   * Get the quality metric of broad-phase dynamic tree. The smaller the better.
   * The minimum is 1.
   */
  getTreeQuality() {
    return this.m_broadPhase.getTreeQuality();
  }
  /**
   * Shift the world origin. Useful for large worlds. The body shift formula is:
   * position -= newOrigin
   *
   * @param newOrigin The new origin with respect to the old origin
   *
   * Warning: This function is locked when a world simulation step is in progress. Use queueUpdate to schedule a function to be called after the step.
   */
  shiftOrigin(newOrigin) {
    if (_ASSERT16) console.assert(this.isLocked() == false);
    if (this.isLocked()) {
      return;
    }
    for (let b2 = this.m_bodyList; b2; b2 = b2.m_next) {
      b2.m_xf.p.sub(newOrigin);
      b2.m_sweep.c0.sub(newOrigin);
      b2.m_sweep.c.sub(newOrigin);
    }
    for (let j = this.m_jointList; j; j = j.m_next) {
      j.shiftOrigin(newOrigin);
    }
    this.m_broadPhase.shiftOrigin(newOrigin);
  }
  /** @internal Used for deserialize. */
  _addBody(body) {
    if (_ASSERT16) console.assert(this.isLocked() === false);
    if (this.isLocked()) {
      return;
    }
    body.m_prev = null;
    body.m_next = this.m_bodyList;
    if (this.m_bodyList) {
      this.m_bodyList.m_prev = body;
    }
    this.m_bodyList = body;
    ++this.m_bodyCount;
  }
  // tslint:disable-next-line:typedef
  createBody(arg1, arg2) {
    if (_ASSERT16) console.assert(this.isLocked() == false);
    if (this.isLocked()) {
      return null;
    }
    let def = {};
    if (!arg1) {
    } else if (Vec2.isValid(arg1)) {
      def = { position: arg1, angle: arg2 };
    } else if (typeof arg1 === "object") {
      def = arg1;
    }
    const body = new Body(this, def);
    this._addBody(body);
    return body;
  }
  // tslint:disable-next-line:typedef
  createDynamicBody(arg1, arg2) {
    let def = {};
    if (!arg1) {
    } else if (Vec2.isValid(arg1)) {
      def = { position: arg1, angle: arg2 };
    } else if (typeof arg1 === "object") {
      def = arg1;
    }
    def.type = "dynamic";
    return this.createBody(def);
  }
  // tslint:disable-next-line:typedef
  createKinematicBody(arg1, arg2) {
    let def = {};
    if (!arg1) {
    } else if (Vec2.isValid(arg1)) {
      def = { position: arg1, angle: arg2 };
    } else if (typeof arg1 === "object") {
      def = arg1;
    }
    def.type = "kinematic";
    return this.createBody(def);
  }
  /**
   * Destroy a body from the world.
   *
   * Warning: This automatically deletes all associated shapes and joints.
   *
   * Warning: This function is locked when a world simulation step is in progress. Use queueUpdate to schedule a function to be called after the step.
   */
  destroyBody(b2) {
    if (_ASSERT16) console.assert(this.m_bodyCount > 0);
    if (_ASSERT16) console.assert(this.isLocked() == false);
    if (this.isLocked()) {
      return;
    }
    if (b2.m_destroyed) {
      return false;
    }
    let je = b2.m_jointList;
    while (je) {
      const je0 = je;
      je = je.next;
      this.publish("remove-joint", je0.joint);
      this.destroyJoint(je0.joint);
      b2.m_jointList = je;
    }
    b2.m_jointList = null;
    let ce = b2.m_contactList;
    while (ce) {
      const ce0 = ce;
      ce = ce.next;
      this.destroyContact(ce0.contact);
      b2.m_contactList = ce;
    }
    b2.m_contactList = null;
    let f = b2.m_fixtureList;
    while (f) {
      const f0 = f;
      f = f.m_next;
      this.publish("remove-fixture", f0);
      f0.destroyProxies(this.m_broadPhase);
      b2.m_fixtureList = f;
    }
    b2.m_fixtureList = null;
    if (b2.m_prev) {
      b2.m_prev.m_next = b2.m_next;
    }
    if (b2.m_next) {
      b2.m_next.m_prev = b2.m_prev;
    }
    if (b2 == this.m_bodyList) {
      this.m_bodyList = b2.m_next;
    }
    b2.m_destroyed = true;
    --this.m_bodyCount;
    this.publish("remove-body", b2);
    return true;
  }
  /**
   * Create a joint to constrain bodies together. No reference to the definition
   * is retained. This may cause the connected bodies to cease colliding.
   *
   * Warning: This function is locked when a world simulation step is in progress. Use queueUpdate to schedule a function to be called after the step.
   */
  createJoint(joint) {
    if (_ASSERT16) console.assert(!!joint.m_bodyA);
    if (_ASSERT16) console.assert(!!joint.m_bodyB);
    if (_ASSERT16) console.assert(this.isLocked() == false);
    if (this.isLocked()) {
      return null;
    }
    joint.m_prev = null;
    joint.m_next = this.m_jointList;
    if (this.m_jointList) {
      this.m_jointList.m_prev = joint;
    }
    this.m_jointList = joint;
    ++this.m_jointCount;
    joint.m_edgeA.joint = joint;
    joint.m_edgeA.other = joint.m_bodyB;
    joint.m_edgeA.prev = null;
    joint.m_edgeA.next = joint.m_bodyA.m_jointList;
    if (joint.m_bodyA.m_jointList) joint.m_bodyA.m_jointList.prev = joint.m_edgeA;
    joint.m_bodyA.m_jointList = joint.m_edgeA;
    joint.m_edgeB.joint = joint;
    joint.m_edgeB.other = joint.m_bodyA;
    joint.m_edgeB.prev = null;
    joint.m_edgeB.next = joint.m_bodyB.m_jointList;
    if (joint.m_bodyB.m_jointList) joint.m_bodyB.m_jointList.prev = joint.m_edgeB;
    joint.m_bodyB.m_jointList = joint.m_edgeB;
    if (joint.m_collideConnected == false) {
      for (let edge = joint.m_bodyB.getContactList(); edge; edge = edge.next) {
        if (edge.other == joint.m_bodyA) {
          edge.contact.flagForFiltering();
        }
      }
    }
    return joint;
  }
  /**
   * Destroy a joint.
   *
   * Warning: This may cause the connected bodies to begin colliding.
   *
   * Warning: This function is locked when a world simulation step is in progress. Use queueUpdate to schedule a function to be called after the step.
   */
  destroyJoint(joint) {
    if (_ASSERT16) console.assert(this.isLocked() == false);
    if (this.isLocked()) {
      return;
    }
    if (joint.m_prev) {
      joint.m_prev.m_next = joint.m_next;
    }
    if (joint.m_next) {
      joint.m_next.m_prev = joint.m_prev;
    }
    if (joint == this.m_jointList) {
      this.m_jointList = joint.m_next;
    }
    const bodyA = joint.m_bodyA;
    const bodyB = joint.m_bodyB;
    bodyA.setAwake(true);
    bodyB.setAwake(true);
    if (joint.m_edgeA.prev) {
      joint.m_edgeA.prev.next = joint.m_edgeA.next;
    }
    if (joint.m_edgeA.next) {
      joint.m_edgeA.next.prev = joint.m_edgeA.prev;
    }
    if (joint.m_edgeA == bodyA.m_jointList) {
      bodyA.m_jointList = joint.m_edgeA.next;
    }
    joint.m_edgeA.prev = null;
    joint.m_edgeA.next = null;
    if (joint.m_edgeB.prev) {
      joint.m_edgeB.prev.next = joint.m_edgeB.next;
    }
    if (joint.m_edgeB.next) {
      joint.m_edgeB.next.prev = joint.m_edgeB.prev;
    }
    if (joint.m_edgeB == bodyB.m_jointList) {
      bodyB.m_jointList = joint.m_edgeB.next;
    }
    joint.m_edgeB.prev = null;
    joint.m_edgeB.next = null;
    if (_ASSERT16) console.assert(this.m_jointCount > 0);
    --this.m_jointCount;
    if (joint.m_collideConnected == false) {
      let edge = bodyB.getContactList();
      while (edge) {
        if (edge.other == bodyA) {
          edge.contact.flagForFiltering();
        }
        edge = edge.next;
      }
    }
    this.publish("remove-joint", joint);
  }
  // reuse
  /**
   * Take a time step. This performs collision detection, integration, and
   * constraint solution.
   *
   * Broad-phase, narrow-phase, solve and solve time of impacts.
   *
   * @param timeStep Time step, this should not vary.
   */
  step(timeStep, velocityIterations, positionIterations) {
    this.publish("pre-step", timeStep);
    if ((velocityIterations | 0) !== velocityIterations) {
      velocityIterations = 0;
    }
    velocityIterations = velocityIterations || this.m_velocityIterations;
    positionIterations = positionIterations || this.m_positionIterations;
    if (this.m_newFixture) {
      this.findNewContacts();
      this.m_newFixture = false;
    }
    this.m_locked = true;
    this.s_step.reset(timeStep);
    this.s_step.velocityIterations = velocityIterations;
    this.s_step.positionIterations = positionIterations;
    this.s_step.warmStarting = this.m_warmStarting;
    this.s_step.blockSolve = this.m_blockSolve;
    this.updateContacts();
    if (this.m_stepComplete && timeStep > 0) {
      this.m_solver.solveWorld(this.s_step);
      for (let b2 = this.m_bodyList; b2; b2 = b2.getNext()) {
        if (b2.m_islandFlag == false) {
          continue;
        }
        if (b2.isStatic()) {
          continue;
        }
        b2.synchronizeFixtures();
      }
      this.findNewContacts();
    }
    if (this.m_continuousPhysics && timeStep > 0) {
      this.m_solver.solveWorldTOI(this.s_step);
    }
    if (this.m_clearForces) {
      this.clearForces();
    }
    this.m_locked = false;
    let callback;
    while (callback = this.m_step_callback.shift()) {
      callback(this);
    }
    this.publish("post-step", timeStep);
  }
  /**
   * Queue a function to be called after ongoing simulation step. If no simulation is in progress call it immediately.
   */
  queueUpdate(callback) {
    if (!this.isLocked()) {
      callback(this);
    } else {
      this.m_step_callback.push(callback);
    }
  }
  /**
   * @internal
   * Call this method to find new contacts.
   */
  findNewContacts() {
    this.m_broadPhase.updatePairs((proxyA, proxyB) => this.createContact(proxyA, proxyB));
  }
  /**
   * @internal
   * Callback for broad-phase.
   */
  createContact(proxyA, proxyB) {
    const fixtureA = proxyA.fixture;
    const fixtureB = proxyB.fixture;
    const indexA = proxyA.childIndex;
    const indexB = proxyB.childIndex;
    const bodyA = fixtureA.getBody();
    const bodyB = fixtureB.getBody();
    if (bodyA == bodyB) {
      return;
    }
    let edge = bodyB.getContactList();
    while (edge) {
      if (edge.other == bodyA) {
        const fA = edge.contact.getFixtureA();
        const fB = edge.contact.getFixtureB();
        const iA = edge.contact.getChildIndexA();
        const iB = edge.contact.getChildIndexB();
        if (fA == fixtureA && fB == fixtureB && iA == indexA && iB == indexB) {
          return;
        }
        if (fA == fixtureB && fB == fixtureA && iA == indexB && iB == indexA) {
          return;
        }
      }
      edge = edge.next;
    }
    if (bodyB.shouldCollide(bodyA) == false) {
      return;
    }
    if (fixtureB.shouldCollide(fixtureA) == false) {
      return;
    }
    const contact = Contact.create(fixtureA, indexA, fixtureB, indexB);
    if (contact == null) {
      return;
    }
    contact.m_prev = null;
    if (this.m_contactList != null) {
      contact.m_next = this.m_contactList;
      this.m_contactList.m_prev = contact;
    }
    this.m_contactList = contact;
    ++this.m_contactCount;
  }
  /**
   * @internal
   * Removes old non-overlapping contacts, applies filters and updates contacts.
   */
  updateContacts() {
    let c2;
    let next_c = this.m_contactList;
    while (c2 = next_c) {
      next_c = c2.getNext();
      const fixtureA = c2.getFixtureA();
      const fixtureB = c2.getFixtureB();
      const indexA = c2.getChildIndexA();
      const indexB = c2.getChildIndexB();
      const bodyA = fixtureA.getBody();
      const bodyB = fixtureB.getBody();
      if (c2.m_filterFlag) {
        if (bodyB.shouldCollide(bodyA) == false) {
          this.destroyContact(c2);
          continue;
        }
        if (fixtureB.shouldCollide(fixtureA) == false) {
          this.destroyContact(c2);
          continue;
        }
        c2.m_filterFlag = false;
      }
      const activeA = bodyA.isAwake() && !bodyA.isStatic();
      const activeB = bodyB.isAwake() && !bodyB.isStatic();
      if (activeA == false && activeB == false) {
        continue;
      }
      const proxyIdA = fixtureA.m_proxies[indexA].proxyId;
      const proxyIdB = fixtureB.m_proxies[indexB].proxyId;
      const overlap = this.m_broadPhase.testOverlap(proxyIdA, proxyIdB);
      if (overlap == false) {
        this.destroyContact(c2);
        continue;
      }
      c2.update(this);
    }
  }
  /** @internal */
  destroyContact(contact) {
    if (contact.m_prev) {
      contact.m_prev.m_next = contact.m_next;
    }
    if (contact.m_next) {
      contact.m_next.m_prev = contact.m_prev;
    }
    if (contact == this.m_contactList) {
      this.m_contactList = contact.m_next;
    }
    Contact.destroy(contact, this);
    --this.m_contactCount;
  }
  /**
   * Register an event listener.
   */
  // tslint:disable-next-line:typedef
  on(name, listener) {
    if (typeof name !== "string" || typeof listener !== "function") {
      return this;
    }
    if (!this._listeners) {
      this._listeners = {};
    }
    if (!this._listeners[name]) {
      this._listeners[name] = [];
    }
    this._listeners[name].push(listener);
    return this;
  }
  /**
   * Remove an event listener.
   */
  // tslint:disable-next-line:typedef
  off(name, listener) {
    if (typeof name !== "string" || typeof listener !== "function") {
      return this;
    }
    const listeners = this._listeners && this._listeners[name];
    if (!listeners || !listeners.length) {
      return this;
    }
    const index = listeners.indexOf(listener);
    if (index >= 0) {
      listeners.splice(index, 1);
    }
    return this;
  }
  publish(name, arg1, arg2, arg3) {
    const listeners = this._listeners && this._listeners[name];
    if (!listeners || !listeners.length) {
      return 0;
    }
    for (let l = 0; l < listeners.length; l++) {
      listeners[l].call(this, arg1, arg2, arg3);
    }
    return listeners.length;
  }
  /** @internal */
  beginContact(contact) {
    this.publish("begin-contact", contact);
  }
  /** @internal */
  endContact(contact) {
    this.publish("end-contact", contact);
  }
  /** @internal */
  preSolve(contact, oldManifold2) {
    this.publish("pre-solve", contact, oldManifold2);
  }
  /** @internal */
  postSolve(contact, impulse) {
    this.publish("post-solve", contact, impulse);
  }
  /**
   * Joints and fixtures are destroyed when their associated body is destroyed.
   * Register a destruction listener so that you may nullify references to these
   * joints and shapes.
   *
   * `function(object)` is called when any joint or fixture is about to
   * be destroyed due to the destruction of one of its attached or parent bodies.
   */
  /**
   * Register a contact filter to provide specific control over collision.
   * Otherwise the default filter is used (defaultFilter). The listener is owned
   * by you and must remain in scope.
   *
   * Moved to Fixture.
   */
};

// node_modules/planck/src/collision/shape/EdgeShape.ts
var _CONSTRUCTOR_FACTORY6 = typeof CONSTRUCTOR_FACTORY === "undefined" ? false : CONSTRUCTOR_FACTORY;
var v1 = vec2(0, 0);
var v2 = vec2(0, 0);
var EdgeShape = class _EdgeShape extends Shape {
  static {
    this.TYPE = "edge";
  }
  constructor(v14, v23) {
    if (_CONSTRUCTOR_FACTORY6 && !(this instanceof _EdgeShape)) {
      return new _EdgeShape(v14, v23);
    }
    super();
    this.m_type = _EdgeShape.TYPE;
    this.m_radius = SettingsInternal.polygonRadius;
    this.m_vertex1 = v14 ? Vec2.clone(v14) : Vec2.zero();
    this.m_vertex2 = v23 ? Vec2.clone(v23) : Vec2.zero();
    this.m_vertex0 = Vec2.zero();
    this.m_vertex3 = Vec2.zero();
    this.m_hasVertex0 = false;
    this.m_hasVertex3 = false;
  }
  /** @hidden */
  _serialize() {
    return {
      type: this.m_type,
      vertex1: this.m_vertex1,
      vertex2: this.m_vertex2,
      vertex0: this.m_vertex0,
      vertex3: this.m_vertex3,
      hasVertex0: this.m_hasVertex0,
      hasVertex3: this.m_hasVertex3
    };
  }
  /** @hidden */
  static _deserialize(data) {
    const shape = new _EdgeShape(data.vertex1, data.vertex2);
    if (shape.m_hasVertex0) {
      shape.setPrevVertex(data.vertex0);
    }
    if (shape.m_hasVertex3) {
      shape.setNextVertex(data.vertex3);
    }
    return shape;
  }
  /** @hidden */
  _reset() {
  }
  getRadius() {
    return this.m_radius;
  }
  getType() {
    return this.m_type;
  }
  /** @internal @deprecated */
  setNext(v3) {
    return this.setNextVertex(v3);
  }
  /**
   * Optional next vertex, used for smooth collision.
   */
  setNextVertex(v3) {
    if (v3) {
      this.m_vertex3.setVec2(v3);
      this.m_hasVertex3 = true;
    } else {
      this.m_vertex3.setZero();
      this.m_hasVertex3 = false;
    }
    return this;
  }
  /**
   * Optional next vertex, used for smooth collision.
   */
  getNextVertex() {
    return this.m_vertex3;
  }
  /** @internal @deprecated */
  setPrev(v3) {
    return this.setPrevVertex(v3);
  }
  /**
   * Optional prev vertex, used for smooth collision.
   */
  setPrevVertex(v3) {
    if (v3) {
      this.m_vertex0.setVec2(v3);
      this.m_hasVertex0 = true;
    } else {
      this.m_vertex0.setZero();
      this.m_hasVertex0 = false;
    }
    return this;
  }
  /**
   * Optional prev vertex, used for smooth collision.
   */
  getPrevVertex() {
    return this.m_vertex0;
  }
  /**
   * Set this as an isolated edge.
   */
  _set(v14, v23) {
    this.m_vertex1.setVec2(v14);
    this.m_vertex2.setVec2(v23);
    this.m_hasVertex0 = false;
    this.m_hasVertex3 = false;
    return this;
  }
  /**
   * @internal @deprecated Shapes should be treated as immutable.
   *
   * clone the concrete shape.
   */
  _clone() {
    const clone = new _EdgeShape();
    clone.m_type = this.m_type;
    clone.m_radius = this.m_radius;
    clone.m_vertex1.setVec2(this.m_vertex1);
    clone.m_vertex2.setVec2(this.m_vertex2);
    clone.m_vertex0.setVec2(this.m_vertex0);
    clone.m_vertex3.setVec2(this.m_vertex3);
    clone.m_hasVertex0 = this.m_hasVertex0;
    clone.m_hasVertex3 = this.m_hasVertex3;
    return clone;
  }
  /**
   * Get the number of child primitives.
   */
  getChildCount() {
    return 1;
  }
  /**
   * Test a point for containment in this shape. This only works for convex
   * shapes.
   *
   * @param xf The shape world transform.
   * @param p A point in world coordinates.
   */
  testPoint(xf4, p) {
    return false;
  }
  /**
   * Cast a ray against a child shape.
   *
   * @param output The ray-cast results.
   * @param input The ray-cast input parameters.
   * @param xf The transform to be applied to the shape.
   * @param childIndex The child shape index
   */
  rayCast(output3, input3, xf4, childIndex) {
    const p1 = Rot.mulTVec2(xf4.q, Vec2.sub(input3.p1, xf4.p));
    const p2 = Rot.mulTVec2(xf4.q, Vec2.sub(input3.p2, xf4.p));
    const d2 = Vec2.sub(p2, p1);
    const v14 = this.m_vertex1;
    const v23 = this.m_vertex2;
    const e3 = Vec2.sub(v23, v14);
    const normal6 = Vec2.neo(e3.y, -e3.x);
    normal6.normalize();
    const numerator = Vec2.dot(normal6, Vec2.sub(v14, p1));
    const denominator = Vec2.dot(normal6, d2);
    if (denominator == 0) {
      return false;
    }
    const t = numerator / denominator;
    if (t < 0 || input3.maxFraction < t) {
      return false;
    }
    const q = Vec2.add(p1, Vec2.mulNumVec2(t, d2));
    const r = Vec2.sub(v23, v14);
    const rr = Vec2.dot(r, r);
    if (rr == 0) {
      return false;
    }
    const s2 = Vec2.dot(Vec2.sub(q, v14), r) / rr;
    if (s2 < 0 || 1 < s2) {
      return false;
    }
    output3.fraction = t;
    if (numerator > 0) {
      output3.normal = Rot.mulVec2(xf4.q, normal6).neg();
    } else {
      output3.normal = Rot.mulVec2(xf4.q, normal6);
    }
    return true;
  }
  /**
   * Given a transform, compute the associated axis aligned bounding box for a
   * child shape.
   *
   * @param aabb Returns the axis aligned box.
   * @param xf The world transform of the shape.
   * @param childIndex The child shape
   */
  computeAABB(aabb, xf4, childIndex) {
    transformVec2(v1, xf4, this.m_vertex1);
    transformVec2(v2, xf4, this.m_vertex2);
    AABB.combinePoints(aabb, v1, v2);
    AABB.extend(aabb, this.m_radius);
  }
  /**
   * Compute the mass properties of this shape using its dimensions and density.
   * The inertia tensor is computed about the local origin.
   *
   * @param massData Returns the mass data for this shape.
   * @param density The density in kilograms per meter squared.
   */
  computeMass(massData, density) {
    massData.mass = 0;
    combine2Vec2(massData.center, 0.5, this.m_vertex1, 0.5, this.m_vertex2);
    massData.I = 0;
  }
  computeDistanceProxy(proxy) {
    proxy.m_vertices[0] = this.m_vertex1;
    proxy.m_vertices[1] = this.m_vertex2;
    proxy.m_vertices.length = 2;
    proxy.m_count = 2;
    proxy.m_radius = this.m_radius;
  }
};

// node_modules/planck/src/collision/shape/PolygonShape.ts
var _ASSERT17 = typeof ASSERT === "undefined" ? false : ASSERT;
var _CONSTRUCTOR_FACTORY7 = typeof CONSTRUCTOR_FACTORY === "undefined" ? false : CONSTRUCTOR_FACTORY;
var math_max8 = Math.max;
var math_min6 = Math.min;
var temp7 = vec2(0, 0);
var e = vec2(0, 0);
var e1 = vec2(0, 0);
var e2 = vec2(0, 0);
var center = vec2(0, 0);
var s = vec2(0, 0);
var PolygonShape = class _PolygonShape extends Shape {
  static {
    this.TYPE = "polygon";
  }
  constructor(vertices) {
    if (_CONSTRUCTOR_FACTORY7 && !(this instanceof _PolygonShape)) {
      return new _PolygonShape(vertices);
    }
    super();
    this.m_type = _PolygonShape.TYPE;
    this.m_radius = SettingsInternal.polygonRadius;
    this.m_centroid = Vec2.zero();
    this.m_vertices = [];
    this.m_normals = [];
    this.m_count = 0;
    if (vertices && vertices.length) {
      this._set(vertices);
    }
  }
  /** @hidden */
  _serialize() {
    return {
      type: this.m_type,
      vertices: this.m_vertices
    };
  }
  /** @hidden */
  static _deserialize(data, fixture, restore) {
    const vertices = [];
    if (data.vertices) {
      for (let i = 0; i < data.vertices.length; i++) {
        vertices.push(restore(Vec2, data.vertices[i]));
      }
    }
    const shape = new _PolygonShape(vertices);
    return shape;
  }
  getType() {
    return this.m_type;
  }
  getRadius() {
    return this.m_radius;
  }
  /**
   * @internal @deprecated Shapes should be treated as immutable.
   *
   * clone the concrete shape.
   */
  _clone() {
    const clone = new _PolygonShape();
    clone.m_type = this.m_type;
    clone.m_radius = this.m_radius;
    clone.m_count = this.m_count;
    clone.m_centroid.setVec2(this.m_centroid);
    for (let i = 0; i < this.m_count; i++) {
      clone.m_vertices.push(this.m_vertices[i].clone());
    }
    for (let i = 0; i < this.m_normals.length; i++) {
      clone.m_normals.push(this.m_normals[i].clone());
    }
    return clone;
  }
  /**
   * Get the number of child primitives.
   */
  getChildCount() {
    return 1;
  }
  /** @hidden */
  _reset() {
    this._set(this.m_vertices);
  }
  /**
   * @internal
   *
   * Create a convex hull from the given array of local points. The count must be
   * in the range [3, Settings.maxPolygonVertices].
   *
   * Warning: the points may be re-ordered, even if they form a convex polygon
   * Warning: collinear points are handled but not removed. Collinear points may
   * lead to poor stacking behavior.
   */
  _set(vertices) {
    if (_ASSERT17) console.assert(3 <= vertices.length && vertices.length <= SettingsInternal.maxPolygonVertices);
    if (vertices.length < 3) {
      this._setAsBox(1, 1);
      return;
    }
    let n3 = math_min6(vertices.length, SettingsInternal.maxPolygonVertices);
    const ps = [];
    for (let i = 0; i < n3; ++i) {
      const v3 = vertices[i];
      let unique = true;
      for (let j = 0; j < ps.length; ++j) {
        if (Vec2.distanceSquared(v3, ps[j]) < 0.25 * SettingsInternal.linearSlopSquared) {
          unique = false;
          break;
        }
      }
      if (unique) {
        ps.push(Vec2.clone(v3));
      }
    }
    n3 = ps.length;
    if (n3 < 3) {
      if (_ASSERT17) console.assert(false);
      this._setAsBox(1, 1);
      return;
    }
    let i0 = 0;
    let x0 = ps[0].x;
    for (let i = 1; i < n3; ++i) {
      const x2 = ps[i].x;
      if (x2 > x0 || x2 === x0 && ps[i].y < ps[i0].y) {
        i0 = i;
        x0 = x2;
      }
    }
    const hull = [];
    let m = 0;
    let ih = i0;
    while (true) {
      if (_ASSERT17) console.assert(m < SettingsInternal.maxPolygonVertices);
      hull[m] = ih;
      let ie2 = 0;
      for (let j = 1; j < n3; ++j) {
        if (ie2 === ih) {
          ie2 = j;
          continue;
        }
        const r = Vec2.sub(ps[ie2], ps[hull[m]]);
        const v3 = Vec2.sub(ps[j], ps[hull[m]]);
        const c2 = Vec2.crossVec2Vec2(r, v3);
        if (c2 < 0) {
          ie2 = j;
        }
        if (c2 === 0 && v3.lengthSquared() > r.lengthSquared()) {
          ie2 = j;
        }
      }
      ++m;
      ih = ie2;
      if (ie2 === i0) {
        break;
      }
    }
    if (m < 3) {
      if (_ASSERT17) console.assert(false);
      this._setAsBox(1, 1);
      return;
    }
    this.m_count = m;
    this.m_vertices = [];
    for (let i = 0; i < m; ++i) {
      this.m_vertices[i] = ps[hull[i]];
    }
    for (let i = 0; i < m; ++i) {
      const i1 = i;
      const i2 = i + 1 < m ? i + 1 : 0;
      const edge = Vec2.sub(this.m_vertices[i2], this.m_vertices[i1]);
      if (_ASSERT17) console.assert(edge.lengthSquared() > EPSILON * EPSILON);
      this.m_normals[i] = Vec2.crossVec2Num(edge, 1);
      this.m_normals[i].normalize();
    }
    this.m_centroid = computeCentroid(this.m_vertices, m);
  }
  /** @internal */
  _setAsBox(hx, hy, center2, angle) {
    this.m_vertices[0] = Vec2.neo(hx, -hy);
    this.m_vertices[1] = Vec2.neo(hx, hy);
    this.m_vertices[2] = Vec2.neo(-hx, hy);
    this.m_vertices[3] = Vec2.neo(-hx, -hy);
    this.m_normals[0] = Vec2.neo(1, 0);
    this.m_normals[1] = Vec2.neo(0, 1);
    this.m_normals[2] = Vec2.neo(-1, 0);
    this.m_normals[3] = Vec2.neo(0, -1);
    this.m_count = 4;
    if (center2 && Vec2.isValid(center2)) {
      angle = angle || 0;
      copyVec2(this.m_centroid, center2);
      const xf4 = Transform.identity();
      xf4.p.setVec2(center2);
      xf4.q.setAngle(angle);
      for (let i = 0; i < this.m_count; ++i) {
        this.m_vertices[i] = Transform.mulVec2(xf4, this.m_vertices[i]);
        this.m_normals[i] = Rot.mulVec2(xf4.q, this.m_normals[i]);
      }
    }
  }
  /**
   * Test a point for containment in this shape. This only works for convex
   * shapes.
   *
   * @param xf The shape world transform.
   * @param p A point in world coordinates.
   */
  testPoint(xf4, p) {
    const pLocal = detransformVec2(temp7, xf4, p);
    for (let i = 0; i < this.m_count; ++i) {
      const dot = dotVec2(this.m_normals[i], pLocal) - dotVec2(this.m_normals[i], this.m_vertices[i]);
      if (dot > 0) {
        return false;
      }
    }
    return true;
  }
  /**
   * Cast a ray against a child shape.
   *
   * @param output The ray-cast results.
   * @param input The ray-cast input parameters.
   * @param xf The transform to be applied to the shape.
   * @param childIndex The child shape index
   */
  rayCast(output3, input3, xf4, childIndex) {
    const p1 = Rot.mulTVec2(xf4.q, Vec2.sub(input3.p1, xf4.p));
    const p2 = Rot.mulTVec2(xf4.q, Vec2.sub(input3.p2, xf4.p));
    const d2 = Vec2.sub(p2, p1);
    let lower = 0;
    let upper = input3.maxFraction;
    let index = -1;
    for (let i = 0; i < this.m_count; ++i) {
      const numerator = Vec2.dot(this.m_normals[i], Vec2.sub(this.m_vertices[i], p1));
      const denominator = Vec2.dot(this.m_normals[i], d2);
      if (denominator == 0) {
        if (numerator < 0) {
          return false;
        }
      } else {
        if (denominator < 0 && numerator < lower * denominator) {
          lower = numerator / denominator;
          index = i;
        } else if (denominator > 0 && numerator < upper * denominator) {
          upper = numerator / denominator;
        }
      }
      if (upper < lower) {
        return false;
      }
    }
    if (_ASSERT17) console.assert(0 <= lower && lower <= input3.maxFraction);
    if (index >= 0) {
      output3.fraction = lower;
      output3.normal = Rot.mulVec2(xf4.q, this.m_normals[index]);
      return true;
    }
    return false;
  }
  /**
   * Given a transform, compute the associated axis aligned bounding box for a
   * child shape.
   *
   * @param aabb Returns the axis aligned box.
   * @param xf The world transform of the shape.
   * @param childIndex The child shape
   */
  computeAABB(aabb, xf4, childIndex) {
    let minX = Infinity;
    let minY = Infinity;
    let maxX = -Infinity;
    let maxY = -Infinity;
    for (let i = 0; i < this.m_count; ++i) {
      const v3 = transformVec2(temp7, xf4, this.m_vertices[i]);
      minX = math_min6(minX, v3.x);
      maxX = math_max8(maxX, v3.x);
      minY = math_min6(minY, v3.y);
      maxY = math_max8(maxY, v3.y);
    }
    setVec2(aabb.lowerBound, minX - this.m_radius, minY - this.m_radius);
    setVec2(aabb.upperBound, maxX + this.m_radius, maxY + this.m_radius);
  }
  /**
   * Compute the mass properties of this shape using its dimensions and density.
   * The inertia tensor is computed about the local origin.
   *
   * @param massData Returns the mass data for this shape.
   * @param density The density in kilograms per meter squared.
   */
  computeMass(massData, density) {
    if (_ASSERT17) console.assert(this.m_count >= 3);
    zeroVec2(center);
    let area = 0;
    let I = 0;
    zeroVec2(s);
    for (let i = 0; i < this.m_count; ++i) {
      plusVec2(s, this.m_vertices[i]);
    }
    scaleVec2(s, 1 / this.m_count, s);
    const k_inv3 = 1 / 3;
    for (let i = 0; i < this.m_count; ++i) {
      subVec2(e1, this.m_vertices[i], s);
      if (i + 1 < this.m_count) {
        subVec2(e2, this.m_vertices[i + 1], s);
      } else {
        subVec2(e2, this.m_vertices[0], s);
      }
      const D = crossVec2Vec2(e1, e2);
      const triangleArea = 0.5 * D;
      area += triangleArea;
      combine2Vec2(temp7, triangleArea * k_inv3, e1, triangleArea * k_inv3, e2);
      plusVec2(center, temp7);
      const ex1 = e1.x;
      const ey1 = e1.y;
      const ex2 = e2.x;
      const ey2 = e2.y;
      const intx2 = ex1 * ex1 + ex2 * ex1 + ex2 * ex2;
      const inty2 = ey1 * ey1 + ey2 * ey1 + ey2 * ey2;
      I += 0.25 * k_inv3 * D * (intx2 + inty2);
    }
    massData.mass = density * area;
    if (_ASSERT17) console.assert(area > EPSILON);
    scaleVec2(center, 1 / area, center);
    addVec2(massData.center, center, s);
    massData.I = density * I;
    massData.I += massData.mass * (dotVec2(massData.center, massData.center) - dotVec2(center, center));
  }
  /**
   * Validate convexity. This is a very time consuming operation.
   * @returns true if valid
   */
  validate() {
    for (let i = 0; i < this.m_count; ++i) {
      const i1 = i;
      const i2 = i < this.m_count - 1 ? i1 + 1 : 0;
      const p = this.m_vertices[i1];
      subVec2(e, this.m_vertices[i2], p);
      for (let j = 0; j < this.m_count; ++j) {
        if (j == i1 || j == i2) {
          continue;
        }
        const c2 = crossVec2Vec2(e, subVec2(temp7, this.m_vertices[j], p));
        if (c2 < 0) {
          return false;
        }
      }
    }
    return true;
  }
  computeDistanceProxy(proxy) {
    for (let i = 0; i < this.m_count; ++i) {
      proxy.m_vertices[i] = this.m_vertices[i];
    }
    proxy.m_vertices.length = this.m_count;
    proxy.m_count = this.m_count;
    proxy.m_radius = this.m_radius;
  }
};
function computeCentroid(vs, count) {
  if (_ASSERT17) console.assert(count >= 3);
  const c2 = Vec2.zero();
  let area = 0;
  const pRef = Vec2.zero();
  if (false) {
    for (let i = 0; i < count; ++i) {
      pRef.add(vs[i]);
    }
    pRef.mul(1 / count);
  }
  const inv3 = 1 / 3;
  for (let i = 0; i < count; ++i) {
    const p1 = pRef;
    const p2 = vs[i];
    const p3 = i + 1 < count ? vs[i + 1] : vs[0];
    const e14 = Vec2.sub(p2, p1);
    const e22 = Vec2.sub(p3, p1);
    const D = Vec2.crossVec2Vec2(e14, e22);
    const triangleArea = 0.5 * D;
    area += triangleArea;
    combine3Vec2(temp7, 1, p1, 1, p2, 1, p3);
    plusScaleVec2(c2, triangleArea * inv3, temp7);
  }
  if (_ASSERT17) console.assert(area > EPSILON);
  c2.mul(1 / area);
  return c2;
}

// node_modules/planck/src/collision/shape/CollidePolygon.ts
var _ASSERT18 = typeof ASSERT === "undefined" ? false : ASSERT;
var incidentEdge = [new ClipVertex(), new ClipVertex()];
var clipPoints1 = [new ClipVertex(), new ClipVertex()];
var clipPoints2 = [new ClipVertex(), new ClipVertex()];
var clipSegmentToLineNormal = vec2(0, 0);
var v12 = vec2(0, 0);
var n = vec2(0, 0);
var xf2 = transform(0, 0, 0);
var temp8 = vec2(0, 0);
var v11 = vec2(0, 0);
var v122 = vec2(0, 0);
var localTangent = vec2(0, 0);
var localNormal = vec2(0, 0);
var planePoint3 = vec2(0, 0);
var tangent2 = vec2(0, 0);
var normal4 = vec2(0, 0);
var normal1 = vec2(0, 0);
Contact.addType(PolygonShape.TYPE, PolygonShape.TYPE, PolygonContact);
function PolygonContact(manifold, xfA3, fixtureA, indexA, xfB3, fixtureB, indexB) {
  if (_ASSERT18) console.assert(fixtureA.getType() == PolygonShape.TYPE);
  if (_ASSERT18) console.assert(fixtureB.getType() == PolygonShape.TYPE);
  CollidePolygons(manifold, fixtureA.getShape(), xfA3, fixtureB.getShape(), xfB3);
}
function findMaxSeparation(poly1, xf1, poly2, xf22, output3) {
  const count1 = poly1.m_count;
  const count2 = poly2.m_count;
  const n1s = poly1.m_normals;
  const v1s = poly1.m_vertices;
  const v2s = poly2.m_vertices;
  detransformTransform(xf2, xf22, xf1);
  let bestIndex = 0;
  let maxSeparation2 = -Infinity;
  for (let i = 0; i < count1; ++i) {
    rotVec2(n, xf2.q, n1s[i]);
    transformVec2(v12, xf2, v1s[i]);
    let si = Infinity;
    for (let j = 0; j < count2; ++j) {
      const sij = dotVec2(n, v2s[j]) - dotVec2(n, v12);
      if (sij < si) {
        si = sij;
      }
    }
    if (si > maxSeparation2) {
      maxSeparation2 = si;
      bestIndex = i;
    }
  }
  output3.maxSeparation = maxSeparation2;
  output3.bestIndex = bestIndex;
}
function findIncidentEdge(clipVertex, poly1, xf1, edge12, poly2, xf22) {
  const normals1 = poly1.m_normals;
  const count2 = poly2.m_count;
  const vertices2 = poly2.m_vertices;
  const normals2 = poly2.m_normals;
  if (_ASSERT18) console.assert(0 <= edge12 && edge12 < poly1.m_count);
  rerotVec2(normal1, xf22.q, xf1.q, normals1[edge12]);
  let index = 0;
  let minDot = Infinity;
  for (let i = 0; i < count2; ++i) {
    const dot = dotVec2(normal1, normals2[i]);
    if (dot < minDot) {
      minDot = dot;
      index = i;
    }
  }
  const i1 = index;
  const i2 = i1 + 1 < count2 ? i1 + 1 : 0;
  transformVec2(clipVertex[0].v, xf22, vertices2[i1]);
  clipVertex[0].id.setFeatures(edge12, 1 /* e_face */, i1, 0 /* e_vertex */);
  transformVec2(clipVertex[1].v, xf22, vertices2[i2]);
  clipVertex[1].id.setFeatures(edge12, 1 /* e_face */, i2, 0 /* e_vertex */);
}
var maxSeparation = {
  maxSeparation: 0,
  bestIndex: 0
};
var CollidePolygons = function(manifold, polyA, xfA3, polyB, xfB3) {
  manifold.pointCount = 0;
  const totalRadius = polyA.m_radius + polyB.m_radius;
  findMaxSeparation(polyA, xfA3, polyB, xfB3, maxSeparation);
  const edgeA = maxSeparation.bestIndex;
  const separationA = maxSeparation.maxSeparation;
  if (separationA > totalRadius) return;
  findMaxSeparation(polyB, xfB3, polyA, xfA3, maxSeparation);
  const edgeB = maxSeparation.bestIndex;
  const separationB = maxSeparation.maxSeparation;
  if (separationB > totalRadius) return;
  let poly1;
  let poly2;
  let xf1;
  let xf22;
  let edge12;
  let flip;
  const k_tol = 0.1 * SettingsInternal.linearSlop;
  if (separationB > separationA + k_tol) {
    poly1 = polyB;
    poly2 = polyA;
    xf1 = xfB3;
    xf22 = xfA3;
    edge12 = edgeB;
    manifold.type = 2 /* e_faceB */;
    flip = true;
  } else {
    poly1 = polyA;
    poly2 = polyB;
    xf1 = xfA3;
    xf22 = xfB3;
    edge12 = edgeA;
    manifold.type = 1 /* e_faceA */;
    flip = false;
  }
  incidentEdge[0].recycle();
  incidentEdge[1].recycle();
  findIncidentEdge(incidentEdge, poly1, xf1, edge12, poly2, xf22);
  const count1 = poly1.m_count;
  const vertices1 = poly1.m_vertices;
  const iv1 = edge12;
  const iv2 = edge12 + 1 < count1 ? edge12 + 1 : 0;
  copyVec2(v11, vertices1[iv1]);
  copyVec2(v122, vertices1[iv2]);
  subVec2(localTangent, v122, v11);
  normalizeVec2(localTangent);
  crossVec2Num(localNormal, localTangent, 1);
  combine2Vec2(planePoint3, 0.5, v11, 0.5, v122);
  rotVec2(tangent2, xf1.q, localTangent);
  crossVec2Num(normal4, tangent2, 1);
  transformVec2(v11, xf1, v11);
  transformVec2(v122, xf1, v122);
  const frontOffset = dotVec2(normal4, v11);
  const sideOffset1 = -dotVec2(tangent2, v11) + totalRadius;
  const sideOffset2 = dotVec2(tangent2, v122) + totalRadius;
  clipPoints1[0].recycle();
  clipPoints1[1].recycle();
  clipPoints2[0].recycle();
  clipPoints2[1].recycle();
  setVec2(clipSegmentToLineNormal, -tangent2.x, -tangent2.y);
  const np1 = clipSegmentToLine(clipPoints1, incidentEdge, clipSegmentToLineNormal, sideOffset1, iv1);
  if (np1 < 2) {
    return;
  }
  setVec2(clipSegmentToLineNormal, tangent2.x, tangent2.y);
  const np2 = clipSegmentToLine(clipPoints2, clipPoints1, clipSegmentToLineNormal, sideOffset2, iv2);
  if (np2 < 2) {
    return;
  }
  copyVec2(manifold.localNormal, localNormal);
  copyVec2(manifold.localPoint, planePoint3);
  let pointCount = 0;
  for (let i = 0; i < clipPoints2.length; ++i) {
    const separation = dotVec2(normal4, clipPoints2[i].v) - frontOffset;
    if (separation <= totalRadius) {
      const cp = manifold.points[pointCount];
      detransformVec2(cp.localPoint, xf22, clipPoints2[i].v);
      cp.id.set(clipPoints2[i].id);
      if (flip) {
        cp.id.swapFeatures();
      }
      ++pointCount;
    }
  }
  manifold.pointCount = pointCount;
};

// node_modules/planck/src/collision/shape/ChainShape.ts
var _ASSERT19 = typeof ASSERT === "undefined" ? false : ASSERT;
var _CONSTRUCTOR_FACTORY8 = typeof CONSTRUCTOR_FACTORY === "undefined" ? false : CONSTRUCTOR_FACTORY;
var v13 = vec2(0, 0);
var v22 = vec2(0, 0);
var ChainShape = class _ChainShape extends Shape {
  static {
    this.TYPE = "chain";
  }
  constructor(vertices, loop) {
    if (_CONSTRUCTOR_FACTORY8 && !(this instanceof _ChainShape)) {
      return new _ChainShape(vertices, loop);
    }
    super();
    this.m_type = _ChainShape.TYPE;
    this.m_radius = SettingsInternal.polygonRadius;
    this.m_vertices = [];
    this.m_count = 0;
    this.m_prevVertex = null;
    this.m_nextVertex = null;
    this.m_hasPrevVertex = false;
    this.m_hasNextVertex = false;
    this.m_isLoop = !!loop;
    if (vertices && vertices.length) {
      if (loop) {
        this._createLoop(vertices);
      } else {
        this._createChain(vertices);
      }
    }
  }
  /** @hidden */
  _serialize() {
    const data = {
      type: this.m_type,
      vertices: this.m_isLoop ? this.m_vertices.slice(0, this.m_vertices.length - 1) : this.m_vertices,
      isLoop: this.m_isLoop,
      hasPrevVertex: this.m_hasPrevVertex,
      hasNextVertex: this.m_hasNextVertex,
      prevVertex: null,
      nextVertex: null
    };
    if (this.m_prevVertex) {
      data.prevVertex = this.m_prevVertex;
    }
    if (this.m_nextVertex) {
      data.nextVertex = this.m_nextVertex;
    }
    return data;
  }
  /** @hidden */
  static _deserialize(data, fixture, restore) {
    const vertices = [];
    if (data.vertices) {
      for (let i = 0; i < data.vertices.length; i++) {
        vertices.push(restore(Vec2, data.vertices[i]));
      }
    }
    const shape = new _ChainShape(vertices, data.isLoop);
    if (data.prevVertex) {
      shape.setPrevVertex(data.prevVertex);
    }
    if (data.nextVertex) {
      shape.setNextVertex(data.nextVertex);
    }
    return shape;
  }
  // clear() {
  //   this.m_vertices.length = 0;
  //   this.m_count = 0;
  // }
  getType() {
    return this.m_type;
  }
  getRadius() {
    return this.m_radius;
  }
  /**
   * @internal
   * Create a loop. This automatically adjusts connectivity.
   *
   * @param vertices an array of vertices, these are copied
   */
  _createLoop(vertices) {
    if (_ASSERT19) console.assert(this.m_vertices.length == 0 && this.m_count == 0);
    if (_ASSERT19) console.assert(vertices.length >= 3);
    if (vertices.length < 3) {
      return;
    }
    if (_ASSERT19) {
      for (let i = 1; i < vertices.length; ++i) {
        const v14 = vertices[i - 1];
        const v23 = vertices[i];
        console.assert(Vec2.distanceSquared(v14, v23) > SettingsInternal.linearSlopSquared);
      }
    }
    this.m_vertices = [];
    this.m_count = vertices.length + 1;
    for (let i = 0; i < vertices.length; ++i) {
      this.m_vertices[i] = Vec2.clone(vertices[i]);
    }
    this.m_vertices[vertices.length] = Vec2.clone(vertices[0]);
    this.m_prevVertex = this.m_vertices[this.m_count - 2];
    this.m_nextVertex = this.m_vertices[1];
    this.m_hasPrevVertex = true;
    this.m_hasNextVertex = true;
    return this;
  }
  /**
   * @internal
   * Create a chain with isolated end vertices.
   *
   * @param vertices an array of vertices, these are copied
   */
  _createChain(vertices) {
    if (_ASSERT19) console.assert(this.m_vertices.length == 0 && this.m_count == 0);
    if (_ASSERT19) console.assert(vertices.length >= 2);
    if (_ASSERT19) {
      for (let i = 1; i < vertices.length; ++i) {
        const v14 = vertices[i - 1];
        const v23 = vertices[i];
        console.assert(Vec2.distanceSquared(v14, v23) > SettingsInternal.linearSlopSquared);
      }
    }
    this.m_vertices = [];
    this.m_count = vertices.length;
    for (let i = 0; i < vertices.length; ++i) {
      this.m_vertices[i] = Vec2.clone(vertices[i]);
    }
    this.m_prevVertex = null;
    this.m_nextVertex = null;
    this.m_hasPrevVertex = false;
    this.m_hasNextVertex = false;
    return this;
  }
  /** @hidden */
  _reset() {
    if (this.m_isLoop) {
      this._createLoop(this.m_vertices.slice(0, this.m_vertices.length - 1));
    } else {
      this._createChain(this.m_vertices);
    }
  }
  /**
   * Establish connectivity to a vertex that precedes the first vertex. Don't call
   * this for loops.
   */
  setPrevVertex(prevVertex) {
    this.m_prevVertex = prevVertex;
    this.m_hasPrevVertex = true;
  }
  getPrevVertex() {
    return this.m_prevVertex;
  }
  /**
   * Establish connectivity to a vertex that follows the last vertex. Don't call
   * this for loops.
   */
  setNextVertex(nextVertex) {
    this.m_nextVertex = nextVertex;
    this.m_hasNextVertex = true;
  }
  getNextVertex() {
    return this.m_nextVertex;
  }
  /**
   * @internal @deprecated Shapes should be treated as immutable.
   *
   * clone the concrete shape.
   */
  _clone() {
    const clone = new _ChainShape();
    clone._createChain(this.m_vertices);
    clone.m_type = this.m_type;
    clone.m_radius = this.m_radius;
    clone.m_prevVertex = this.m_prevVertex;
    clone.m_nextVertex = this.m_nextVertex;
    clone.m_hasPrevVertex = this.m_hasPrevVertex;
    clone.m_hasNextVertex = this.m_hasNextVertex;
    return clone;
  }
  /**
   * Get the number of child primitives.
   */
  getChildCount() {
    return this.m_count - 1;
  }
  // Get a child edge.
  getChildEdge(edge, childIndex) {
    if (_ASSERT19) console.assert(0 <= childIndex && childIndex < this.m_count - 1);
    edge.m_type = EdgeShape.TYPE;
    edge.m_radius = this.m_radius;
    edge.m_vertex1 = this.m_vertices[childIndex];
    edge.m_vertex2 = this.m_vertices[childIndex + 1];
    if (childIndex > 0) {
      edge.m_vertex0 = this.m_vertices[childIndex - 1];
      edge.m_hasVertex0 = true;
    } else {
      edge.m_vertex0 = this.m_prevVertex;
      edge.m_hasVertex0 = this.m_hasPrevVertex;
    }
    if (childIndex < this.m_count - 2) {
      edge.m_vertex3 = this.m_vertices[childIndex + 2];
      edge.m_hasVertex3 = true;
    } else {
      edge.m_vertex3 = this.m_nextVertex;
      edge.m_hasVertex3 = this.m_hasNextVertex;
    }
  }
  getVertex(index) {
    if (_ASSERT19) console.assert(0 <= index && index <= this.m_count);
    if (index < this.m_count) {
      return this.m_vertices[index];
    } else {
      return this.m_vertices[0];
    }
  }
  isLoop() {
    return this.m_isLoop;
  }
  /**
   * Test a point for containment in this shape. This only works for convex
   * shapes.
   *
   * This always return false.
   *
   * @param xf The shape world transform.
   * @param p A point in world coordinates.
   */
  testPoint(xf4, p) {
    return false;
  }
  /**
   * Cast a ray against a child shape.
   *
   * @param output The ray-cast results.
   * @param input The ray-cast input parameters.
   * @param xf The transform to be applied to the shape.
   * @param childIndex The child shape index
   */
  rayCast(output3, input3, xf4, childIndex) {
    if (_ASSERT19) console.assert(0 <= childIndex && childIndex < this.m_count);
    const edgeShape = new EdgeShape(this.getVertex(childIndex), this.getVertex(childIndex + 1));
    return edgeShape.rayCast(output3, input3, xf4, 0);
  }
  /**
   * Given a transform, compute the associated axis aligned bounding box for a
   * child shape.
   *
   * @param aabb Returns the axis aligned box.
   * @param xf The world transform of the shape.
   * @param childIndex The child shape
   */
  computeAABB(aabb, xf4, childIndex) {
    if (_ASSERT19) console.assert(0 <= childIndex && childIndex < this.m_count);
    transformVec2(v13, xf4, this.getVertex(childIndex));
    transformVec2(v22, xf4, this.getVertex(childIndex + 1));
    AABB.combinePoints(aabb, v13, v22);
  }
  /**
   * Compute the mass properties of this shape using its dimensions and density.
   * The inertia tensor is computed about the local origin.
   *
   * Chains have zero mass.
   *
   * @param massData Returns the mass data for this shape.
   * @param density The density in kilograms per meter squared.
   */
  computeMass(massData, density) {
    massData.mass = 0;
    zeroVec2(massData.center);
    massData.I = 0;
  }
  computeDistanceProxy(proxy, childIndex) {
    if (_ASSERT19) console.assert(0 <= childIndex && childIndex < this.m_count);
    proxy.m_vertices[0] = this.getVertex(childIndex);
    proxy.m_vertices[1] = this.getVertex(childIndex + 1);
    proxy.m_count = 2;
    proxy.m_radius = this.m_radius;
  }
};

// node_modules/planck/src/collision/shape/CollideEdgePolygon.ts
var _ASSERT20 = typeof ASSERT === "undefined" ? false : ASSERT;
var math_min7 = Math.min;
Contact.addType(EdgeShape.TYPE, PolygonShape.TYPE, EdgePolygonContact);
Contact.addType(ChainShape.TYPE, PolygonShape.TYPE, ChainPolygonContact);
function EdgePolygonContact(manifold, xfA3, fA, indexA, xfB3, fB, indexB) {
  if (_ASSERT20) console.assert(fA.getType() == EdgeShape.TYPE);
  if (_ASSERT20) console.assert(fB.getType() == PolygonShape.TYPE);
  CollideEdgePolygon(manifold, fA.getShape(), xfA3, fB.getShape(), xfB3);
}
var edge_reuse = new EdgeShape();
function ChainPolygonContact(manifold, xfA3, fA, indexA, xfB3, fB, indexB) {
  if (_ASSERT20) console.assert(fA.getType() == ChainShape.TYPE);
  if (_ASSERT20) console.assert(fB.getType() == PolygonShape.TYPE);
  const chain = fA.getShape();
  chain.getChildEdge(edge_reuse, indexA);
  CollideEdgePolygon(manifold, edge_reuse, xfA3, fB.getShape(), xfB3);
}
var EPAxis = class {
};
var TempPolygon = class {
  constructor() {
    this.vertices = [];
    // [Settings.maxPolygonVertices]
    this.normals = [];
    // [Settings.maxPolygonVertices];
    this.count = 0;
    for (let i = 0; i < SettingsInternal.maxPolygonVertices; i++) {
      this.vertices.push(vec2(0, 0));
      this.normals.push(vec2(0, 0));
    }
  }
};
var ReferenceFace = class {
  constructor() {
    this.v1 = vec2(0, 0);
    this.v2 = vec2(0, 0);
    this.normal = vec2(0, 0);
    this.sideNormal1 = vec2(0, 0);
    this.sideNormal2 = vec2(0, 0);
  }
  recycle() {
    zeroVec2(this.v1);
    zeroVec2(this.v2);
    zeroVec2(this.normal);
    zeroVec2(this.sideNormal1);
    zeroVec2(this.sideNormal2);
  }
};
var clipPoints12 = [new ClipVertex(), new ClipVertex()];
var clipPoints22 = [new ClipVertex(), new ClipVertex()];
var ie = [new ClipVertex(), new ClipVertex()];
var edgeAxis = new EPAxis();
var polygonAxis = new EPAxis();
var polygonBA = new TempPolygon();
var rf = new ReferenceFace();
var centroidB = vec2(0, 0);
var edge0 = vec2(0, 0);
var edge1 = vec2(0, 0);
var edge2 = vec2(0, 0);
var xf3 = transform(0, 0, 0);
var normal5 = vec2(0, 0);
var normal0 = vec2(0, 0);
var normal12 = vec2(0, 0);
var normal22 = vec2(0, 0);
var lowerLimit = vec2(0, 0);
var upperLimit = vec2(0, 0);
var perp = vec2(0, 0);
var n2 = vec2(0, 0);
var CollideEdgePolygon = function(manifold, edgeA, xfA3, polygonB, xfB3) {
  detransformTransform(xf3, xfA3, xfB3);
  transformVec2(centroidB, xf3, polygonB.m_centroid);
  const v0 = edgeA.m_vertex0;
  const v14 = edgeA.m_vertex1;
  const v23 = edgeA.m_vertex2;
  const v3 = edgeA.m_vertex3;
  const hasVertex0 = edgeA.m_hasVertex0;
  const hasVertex3 = edgeA.m_hasVertex3;
  subVec2(edge1, v23, v14);
  normalizeVec2(edge1);
  setVec2(normal12, edge1.y, -edge1.x);
  const offset1 = dotVec2(normal12, centroidB) - dotVec2(normal12, v14);
  let offset0 = 0;
  let offset2 = 0;
  let convex1 = false;
  let convex2 = false;
  zeroVec2(normal0);
  zeroVec2(normal22);
  if (hasVertex0) {
    subVec2(edge0, v14, v0);
    normalizeVec2(edge0);
    setVec2(normal0, edge0.y, -edge0.x);
    convex1 = crossVec2Vec2(edge0, edge1) >= 0;
    offset0 = Vec2.dot(normal0, centroidB) - Vec2.dot(normal0, v0);
  }
  if (hasVertex3) {
    subVec2(edge2, v3, v23);
    normalizeVec2(edge2);
    setVec2(normal22, edge2.y, -edge2.x);
    convex2 = Vec2.crossVec2Vec2(edge1, edge2) > 0;
    offset2 = Vec2.dot(normal22, centroidB) - Vec2.dot(normal22, v23);
  }
  let front;
  zeroVec2(normal5);
  zeroVec2(lowerLimit);
  zeroVec2(upperLimit);
  if (hasVertex0 && hasVertex3) {
    if (convex1 && convex2) {
      front = offset0 >= 0 || offset1 >= 0 || offset2 >= 0;
      if (front) {
        copyVec2(normal5, normal12);
        copyVec2(lowerLimit, normal0);
        copyVec2(upperLimit, normal22);
      } else {
        scaleVec2(normal5, -1, normal12);
        scaleVec2(lowerLimit, -1, normal12);
        scaleVec2(upperLimit, -1, normal12);
      }
    } else if (convex1) {
      front = offset0 >= 0 || offset1 >= 0 && offset2 >= 0;
      if (front) {
        copyVec2(normal5, normal12);
        copyVec2(lowerLimit, normal0);
        copyVec2(upperLimit, normal12);
      } else {
        scaleVec2(normal5, -1, normal12);
        scaleVec2(lowerLimit, -1, normal22);
        scaleVec2(upperLimit, -1, normal12);
      }
    } else if (convex2) {
      front = offset2 >= 0 || offset0 >= 0 && offset1 >= 0;
      if (front) {
        copyVec2(normal5, normal12);
        copyVec2(lowerLimit, normal12);
        copyVec2(upperLimit, normal22);
      } else {
        scaleVec2(normal5, -1, normal12);
        scaleVec2(lowerLimit, -1, normal12);
        scaleVec2(upperLimit, -1, normal0);
      }
    } else {
      front = offset0 >= 0 && offset1 >= 0 && offset2 >= 0;
      if (front) {
        copyVec2(normal5, normal12);
        copyVec2(lowerLimit, normal12);
        copyVec2(upperLimit, normal12);
      } else {
        scaleVec2(normal5, -1, normal12);
        scaleVec2(lowerLimit, -1, normal22);
        scaleVec2(upperLimit, -1, normal0);
      }
    }
  } else if (hasVertex0) {
    if (convex1) {
      front = offset0 >= 0 || offset1 >= 0;
      if (front) {
        copyVec2(normal5, normal12);
        copyVec2(lowerLimit, normal0);
        scaleVec2(upperLimit, -1, normal12);
      } else {
        scaleVec2(normal5, -1, normal12);
        copyVec2(lowerLimit, normal12);
        scaleVec2(upperLimit, -1, normal12);
      }
    } else {
      front = offset0 >= 0 && offset1 >= 0;
      if (front) {
        copyVec2(normal5, normal12);
        copyVec2(lowerLimit, normal12);
        scaleVec2(upperLimit, -1, normal12);
      } else {
        scaleVec2(normal5, -1, normal12);
        copyVec2(lowerLimit, normal12);
        scaleVec2(upperLimit, -1, normal0);
      }
    }
  } else if (hasVertex3) {
    if (convex2) {
      front = offset1 >= 0 || offset2 >= 0;
      if (front) {
        copyVec2(normal5, normal12);
        scaleVec2(lowerLimit, -1, normal12);
        copyVec2(upperLimit, normal22);
      } else {
        scaleVec2(normal5, -1, normal12);
        scaleVec2(lowerLimit, -1, normal12);
        copyVec2(upperLimit, normal12);
      }
    } else {
      front = offset1 >= 0 && offset2 >= 0;
      if (front) {
        copyVec2(normal5, normal12);
        scaleVec2(lowerLimit, -1, normal12);
        copyVec2(upperLimit, normal12);
      } else {
        scaleVec2(normal5, -1, normal12);
        scaleVec2(lowerLimit, -1, normal22);
        copyVec2(upperLimit, normal12);
      }
    }
  } else {
    front = offset1 >= 0;
    if (front) {
      copyVec2(normal5, normal12);
      scaleVec2(lowerLimit, -1, normal12);
      scaleVec2(upperLimit, -1, normal12);
    } else {
      scaleVec2(normal5, -1, normal12);
      copyVec2(lowerLimit, normal12);
      copyVec2(upperLimit, normal12);
    }
  }
  polygonBA.count = polygonB.m_count;
  for (let i = 0; i < polygonB.m_count; ++i) {
    transformVec2(polygonBA.vertices[i], xf3, polygonB.m_vertices[i]);
    rotVec2(polygonBA.normals[i], xf3.q, polygonB.m_normals[i]);
  }
  const radius = polygonB.m_radius + edgeA.m_radius;
  manifold.pointCount = 0;
  {
    edgeAxis.type = 1 /* e_edgeA */;
    edgeAxis.index = front ? 0 : 1;
    edgeAxis.separation = Infinity;
    for (let i = 0; i < polygonBA.count; ++i) {
      const v4 = polygonBA.vertices[i];
      const s2 = dotVec2(normal5, v4) - dotVec2(normal5, v14);
      if (s2 < edgeAxis.separation) {
        edgeAxis.separation = s2;
      }
    }
  }
  if (edgeAxis.type == -1 /* e_unknown */) {
    return;
  }
  if (edgeAxis.separation > radius) {
    return;
  }
  {
    polygonAxis.type = -1 /* e_unknown */;
    polygonAxis.index = -1;
    polygonAxis.separation = -Infinity;
    setVec2(perp, -normal5.y, normal5.x);
    for (let i = 0; i < polygonBA.count; ++i) {
      scaleVec2(n2, -1, polygonBA.normals[i]);
      const s1 = dotVec2(n2, polygonBA.vertices[i]) - dotVec2(n2, v14);
      const s2 = dotVec2(n2, polygonBA.vertices[i]) - dotVec2(n2, v23);
      const s3 = math_min7(s1, s2);
      if (s3 > radius) {
        polygonAxis.type = 2 /* e_edgeB */;
        polygonAxis.index = i;
        polygonAxis.separation = s3;
        break;
      }
      if (dotVec2(n2, perp) >= 0) {
        if (dotVec2(n2, normal5) - dotVec2(upperLimit, normal5) < -SettingsInternal.angularSlop) {
          continue;
        }
      } else {
        if (dotVec2(n2, normal5) - dotVec2(lowerLimit, normal5) < -SettingsInternal.angularSlop) {
          continue;
        }
      }
      if (s3 > polygonAxis.separation) {
        polygonAxis.type = 2 /* e_edgeB */;
        polygonAxis.index = i;
        polygonAxis.separation = s3;
      }
    }
  }
  if (polygonAxis.type != -1 /* e_unknown */ && polygonAxis.separation > radius) {
    return;
  }
  const k_relativeTol = 0.98;
  const k_absoluteTol = 1e-3;
  let primaryAxis;
  if (polygonAxis.type == -1 /* e_unknown */) {
    primaryAxis = edgeAxis;
  } else if (polygonAxis.separation > k_relativeTol * edgeAxis.separation + k_absoluteTol) {
    primaryAxis = polygonAxis;
  } else {
    primaryAxis = edgeAxis;
  }
  ie[0].recycle();
  ie[1].recycle();
  if (primaryAxis.type == 1 /* e_edgeA */) {
    manifold.type = 1 /* e_faceA */;
    let bestIndex = 0;
    let bestValue = dotVec2(normal5, polygonBA.normals[0]);
    for (let i = 1; i < polygonBA.count; ++i) {
      const value = dotVec2(normal5, polygonBA.normals[i]);
      if (value < bestValue) {
        bestValue = value;
        bestIndex = i;
      }
    }
    const i1 = bestIndex;
    const i2 = i1 + 1 < polygonBA.count ? i1 + 1 : 0;
    copyVec2(ie[0].v, polygonBA.vertices[i1]);
    ie[0].id.setFeatures(0, 1 /* e_face */, i1, 0 /* e_vertex */);
    copyVec2(ie[1].v, polygonBA.vertices[i2]);
    ie[1].id.setFeatures(0, 1 /* e_face */, i2, 0 /* e_vertex */);
    if (front) {
      rf.i1 = 0;
      rf.i2 = 1;
      copyVec2(rf.v1, v14);
      copyVec2(rf.v2, v23);
      copyVec2(rf.normal, normal12);
    } else {
      rf.i1 = 1;
      rf.i2 = 0;
      copyVec2(rf.v1, v23);
      copyVec2(rf.v2, v14);
      scaleVec2(rf.normal, -1, normal12);
    }
  } else {
    manifold.type = 2 /* e_faceB */;
    copyVec2(ie[0].v, v14);
    ie[0].id.setFeatures(0, 0 /* e_vertex */, primaryAxis.index, 1 /* e_face */);
    copyVec2(ie[1].v, v23);
    ie[1].id.setFeatures(0, 0 /* e_vertex */, primaryAxis.index, 1 /* e_face */);
    rf.i1 = primaryAxis.index;
    rf.i2 = rf.i1 + 1 < polygonBA.count ? rf.i1 + 1 : 0;
    copyVec2(rf.v1, polygonBA.vertices[rf.i1]);
    copyVec2(rf.v2, polygonBA.vertices[rf.i2]);
    copyVec2(rf.normal, polygonBA.normals[rf.i1]);
  }
  setVec2(rf.sideNormal1, rf.normal.y, -rf.normal.x);
  setVec2(rf.sideNormal2, -rf.sideNormal1.x, -rf.sideNormal1.y);
  rf.sideOffset1 = dotVec2(rf.sideNormal1, rf.v1);
  rf.sideOffset2 = dotVec2(rf.sideNormal2, rf.v2);
  clipPoints12[0].recycle();
  clipPoints12[1].recycle();
  clipPoints22[0].recycle();
  clipPoints22[1].recycle();
  const np1 = clipSegmentToLine(clipPoints12, ie, rf.sideNormal1, rf.sideOffset1, rf.i1);
  if (np1 < SettingsInternal.maxManifoldPoints) {
    return;
  }
  const np2 = clipSegmentToLine(clipPoints22, clipPoints12, rf.sideNormal2, rf.sideOffset2, rf.i2);
  if (np2 < SettingsInternal.maxManifoldPoints) {
    return;
  }
  if (primaryAxis.type == 1 /* e_edgeA */) {
    copyVec2(manifold.localNormal, rf.normal);
    copyVec2(manifold.localPoint, rf.v1);
  } else {
    copyVec2(manifold.localNormal, polygonB.m_normals[rf.i1]);
    copyVec2(manifold.localPoint, polygonB.m_vertices[rf.i1]);
  }
  let pointCount = 0;
  for (let i = 0; i < SettingsInternal.maxManifoldPoints; ++i) {
    const separation = dotVec2(rf.normal, clipPoints22[i].v) - dotVec2(rf.normal, rf.v1);
    if (separation <= radius) {
      const cp = manifold.points[pointCount];
      if (primaryAxis.type == 1 /* e_edgeA */) {
        detransformVec2(cp.localPoint, xf3, clipPoints22[i].v);
        cp.id.set(clipPoints22[i].id);
      } else {
        copyVec2(cp.localPoint, clipPoints22[i].v);
        cp.id.set(clipPoints22[i].id);
        cp.id.swapFeatures();
      }
      ++pointCount;
    }
  }
  manifold.pointCount = pointCount;
};
export {
  CollideEdgePolygon,
  CollidePolygons,
  EdgeShape,
  PolygonShape,
  Settings,
  Vec2,
  World
};
