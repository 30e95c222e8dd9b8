;; Squared distances of a point to many prototypes, eight dimensions at a time.
(module
  (memory (export "memory") 1)

  ;; point: `dims` whole numbers of 16 bit, each within ±1 000. from: `count` prototypes of `dims` signed bytes.
  ;; to: `count` whole numbers of 32 bit. `dims` is a multiple of 16; point and to are multiples of 4.
  (func (export "distances")
    (param $point i32) (param $from i32) (param $count i32) (param $dims i32) (param $to i32)
    (local $end i32) (local $at i32) (local $stop i32)
    (local $even v128) (local $odd v128) (local $apart v128)
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $prototype
        (br_if $done (i32.ge_u (local.get $to) (local.get $end)))
        (local.set $at (local.get $point))
        (local.set $stop (i32.add (local.get $from) (local.get $dims)))
        (local.set $even (v128.const i32x4 0 0 0 0))
        (local.set $odd (v128.const i32x4 0 0 0 0))
        (loop $sixteen
          (local.set $apart
            (i16x8.sub (v128.load (local.get $at)) (v128.load8x8_s (local.get $from))))
          (local.set $even
            (i32x4.add (local.get $even) (i32x4.dot_i16x8_s (local.get $apart) (local.get $apart))))
          (local.set $apart
            (i16x8.sub (v128.load offset=16 (local.get $at)) (v128.load8x8_s offset=8 (local.get $from))))
          (local.set $odd
            (i32x4.add (local.get $odd) (i32x4.dot_i16x8_s (local.get $apart) (local.get $apart))))
          (local.set $at (i32.add (local.get $at) (i32.const 32)))
          (local.set $from (i32.add (local.get $from) (i32.const 16)))
          (br_if $sixteen (i32.lt_u (local.get $from) (local.get $stop))))
        (local.set $even (i32x4.add (local.get $even) (local.get $odd)))
        (i32.store (local.get $to)
          (i32.add
            (i32.add (i32x4.extract_lane 0 (local.get $even)) (i32x4.extract_lane 1 (local.get $even)))
            (i32.add (i32x4.extract_lane 2 (local.get $even)) (i32x4.extract_lane 3 (local.get $even)))))
        (local.set $to (i32.add (local.get $to) (i32.const 4)))
        (br $prototype)))))
