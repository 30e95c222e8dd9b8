;; Work in the space of shapes, eight or four dimensions at a time. `dims` is a multiple of 16 throughout.
(module
  (memory (export "memory") 1)

  ;; Squared distances of a point to many prototypes in whole numbers.
  ;; point: `dims` whole numbers of 16 bit, each within ±1 000. from: `count` prototypes of `dims` signed bytes.
  ;; to: `count` whole numbers of 32 bit. point and to are multiples of 4.
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
        (br $prototype))))

  ;; The same of a point of `dims` numbers of 32 bit with fractions, at point; to: as many such numbers as prototypes.
  (func (export "fineDistances")
    (param $point i32) (param $from i32) (param $count i32) (param $dims i32) (param $to i32)
    (local $end i32) (local $at i32) (local $stop i32)
    (local $even v128) (local $odd v128) (local $eight v128) (local $apart v128)
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $prototype
        (br_if $done (i32.ge_u (local.get $to) (local.get $end)))
        (local.set $at (local.get $point))
        (local.set $stop (i32.add (local.get $from) (local.get $dims)))
        (local.set $even (v128.const f32x4 0 0 0 0))
        (local.set $odd (v128.const f32x4 0 0 0 0))
        (loop $some
          (local.set $eight (v128.load8x8_s (local.get $from)))
          (local.set $apart
            (f32x4.sub
              (v128.load (local.get $at))
              (f32x4.convert_i32x4_s (i32x4.extend_low_i16x8_s (local.get $eight)))))
          (local.set $even
            (f32x4.add (local.get $even) (f32x4.mul (local.get $apart) (local.get $apart))))
          (local.set $apart
            (f32x4.sub
              (v128.load offset=16 (local.get $at))
              (f32x4.convert_i32x4_s (i32x4.extend_high_i16x8_s (local.get $eight)))))
          (local.set $odd
            (f32x4.add (local.get $odd) (f32x4.mul (local.get $apart) (local.get $apart))))
          (local.set $at (i32.add (local.get $at) (i32.const 32)))
          (local.set $from (i32.add (local.get $from) (i32.const 8)))
          (br_if $some (i32.lt_u (local.get $from) (local.get $stop))))
        (local.set $even (f32x4.add (local.get $even) (local.get $odd)))
        (f32.store (local.get $to)
          (f32.add
            (f32.add (f32x4.extract_lane 0 (local.get $even)) (f32x4.extract_lane 1 (local.get $even)))
            (f32.add (f32x4.extract_lane 2 (local.get $even)) (f32x4.extract_lane 3 (local.get $even)))))
        (local.set $to (i32.add (local.get $to) (i32.const 4)))
        (br $prototype))))

  ;; Adds to the point at `to`, of `dims` numbers of 32 bit with fractions, `count` rows of as many numbers, each as often as
  ;; its weight says. weights: for each row its weight, such a number, and how many bytes behind `rows` it begins.
  (func (export "addRows")
    (param $weights i32) (param $count i32) (param $rows i32) (param $dims i32) (param $to i32)
    (local $end i32) (local $last i32) (local $weight i32) (local $row i32)
    (local $times v128) (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $dims) (i32.const 2))))
    (local.set $last (i32.add (local.get $weights) (i32.shl (local.get $count) (i32.const 3))))
    (block $done
      (loop $sixteen
        (br_if $done (i32.ge_u (local.get $to) (local.get $end)))
        (local.set $a (v128.load (local.get $to)))
        (local.set $b (v128.load offset=16 (local.get $to)))
        (local.set $c (v128.load offset=32 (local.get $to)))
        (local.set $d (v128.load offset=48 (local.get $to)))
        (local.set $weight (local.get $weights))
        (block $added
          (loop $each
            (br_if $added (i32.ge_u (local.get $weight) (local.get $last)))
            (local.set $times (v128.load32_splat (local.get $weight)))
            (local.set $row (i32.add (local.get $rows) (i32.load offset=4 (local.get $weight))))
            (local.set $a (f32x4.add (local.get $a) (f32x4.mul (local.get $times) (v128.load (local.get $row)))))
            (local.set $b
              (f32x4.add (local.get $b) (f32x4.mul (local.get $times) (v128.load offset=16 (local.get $row)))))
            (local.set $c
              (f32x4.add (local.get $c) (f32x4.mul (local.get $times) (v128.load offset=32 (local.get $row)))))
            (local.set $d
              (f32x4.add (local.get $d) (f32x4.mul (local.get $times) (v128.load offset=48 (local.get $row)))))
            (local.set $weight (i32.add (local.get $weight) (i32.const 8)))
            (br $each)))
        (v128.store (local.get $to) (local.get $a))
        (v128.store offset=16 (local.get $to) (local.get $b))
        (v128.store offset=32 (local.get $to) (local.get $c))
        (v128.store offset=48 (local.get $to) (local.get $d))
        (local.set $rows (i32.add (local.get $rows) (i32.const 64)))
        (local.set $to (i32.add (local.get $to) (i32.const 64)))
        (br $sixteen)))))
