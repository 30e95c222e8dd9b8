;; A line recogniser's network in whole numbers, sixteen or four at a time. Its layers and their arithmetic are
;; Tesseract's: weights and activations are signed bytes, sums are exact, gates work in 32-bit numbers with fractions.
;;
;; An activation a lies between -127 and 127; wherever it is multiplied it is split into max(a, 0) and max(-a, 0), since
;; the product of bytes that every processor rounds alike wants one side between 0 and 127.
;;
;; A matrix of `rows` (a multiple of 16) and `inputs` (a multiple of 4) lies in groups of 16 rows; a group holds, for each
;; 4 inputs, 64 bytes: row by row its 4 weights. `biases`: a 32-bit whole number for each row, in the sums' own unit;
;; `scales`: a 32-bit number for each row.
(module
  (memory (export "memory") 1)

  ;; e to the power of four numbers, of which none counts beyond -30 and 30. A number so large that it leaves no room
  ;; for fractions is added and taken off again, to round; its lowest bits are then the whole power of 2.
  (func $exp (param $x v128) (result v128)
    (local $n v128)
    (local.set $x
      (f32x4.min (f32x4.max (local.get $x) (v128.const f32x4 -30 -30 -30 -30)) (v128.const f32x4 30 30 30 30)))
    (local.set $n
      (f32x4.add
        (f32x4.mul (local.get $x) (v128.const f32x4 1.44269504 1.44269504 1.44269504 1.44269504))
        (v128.const f32x4 12582912 12582912 12582912 12582912)))
    (local.set $x
      (f32x4.sub (local.get $x)
        (f32x4.mul
          (f32x4.sub (local.get $n) (v128.const f32x4 12582912 12582912 12582912 12582912))
          (v128.const f32x4 0.69314718 0.69314718 0.69314718 0.69314718))))
    (i32x4.add
      ;; The series up to the fifth power, from its end.
      (f32x4.add (v128.const f32x4 1 1 1 1) (f32x4.mul (local.get $x)
      (f32x4.add (v128.const f32x4 1 1 1 1) (f32x4.mul (local.get $x)
      (f32x4.add (v128.const f32x4 0.5 0.5 0.5 0.5) (f32x4.mul (local.get $x)
      (f32x4.add (v128.const f32x4 0.16666667 0.16666667 0.16666667 0.16666667) (f32x4.mul (local.get $x)
      (f32x4.add (v128.const f32x4 0.041666668 0.041666668 0.041666668 0.041666668) (f32x4.mul (local.get $x)
        (v128.const f32x4 0.008333334 0.008333334 0.008333334 0.008333334)))))))))))
      (i32x4.shl (local.get $n) (i32.const 23))))

  ;; e to the power of `count` (a multiple of 4) numbers, each in its place.
  (func $exps (param $at i32) (param $count i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $at) (i32.shl (local.get $count) (i32.const 2))))
    (loop $four
      (v128.store (local.get $at) (call $exp (v128.load (local.get $at))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $four (i32.lt_u (local.get $at) (local.get $end)))))

  ;; The hyperbolic tangent of x / 2, given e to the power of x.
  (func $tanhOf (param $power v128) (result v128)
    (f32x4.div
      (f32x4.sub (local.get $power) (v128.const f32x4 1 1 1 1))
      (f32x4.add (local.get $power) (v128.const f32x4 1 1 1 1))))

  ;; Four numbers between -1 and 1 as activations, in the lowest four bytes; rounded as in $exp.
  (func $activations (param $x v128) (result v128)
    (local.set $x
      (i32x4.sub
        (f32x4.add (f32x4.mul (local.get $x) (v128.const f32x4 127 127 127 127))
          (v128.const f32x4 12582912 12582912 12582912 12582912))
        (v128.const i32x4 0x4b400000 0x4b400000 0x4b400000 0x4b400000)))
    (local.set $x (i16x8.narrow_i32x4_s (local.get $x) (local.get $x)))
    (i8x16.narrow_i16x8_s (local.get $x) (local.get $x)))

  ;; A matrix times a vector. plus, minus: the two sides of `inputs` activations. to: `rows` numbers.
  (func $multiply (export "multiply")
    (param $weights i32) (param $scales i32) (param $biases i32)
    (param $plus i32) (param $minus i32) (param $inputs i32) (param $rows i32) (param $to i32)
    (local $end i32) (local $stop i32) (local $p i32) (local $m i32)
    (local $up v128) (local $un v128) (local $w v128)
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local $b0 v128) (local $b1 v128) (local $b2 v128) (local $b3 v128)
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $rows) (i32.const 2))))
    (local.set $stop (i32.add (local.get $plus) (local.get $inputs)))
    (loop $sixteen
      (local.set $a0 (v128.load (local.get $biases)))
      (local.set $a1 (v128.load offset=16 (local.get $biases)))
      (local.set $a2 (v128.load offset=32 (local.get $biases)))
      (local.set $a3 (v128.load offset=48 (local.get $biases)))
      (local.set $b0 (v128.const i32x4 0 0 0 0))
      (local.set $b1 (v128.const i32x4 0 0 0 0))
      (local.set $b2 (v128.const i32x4 0 0 0 0))
      (local.set $b3 (v128.const i32x4 0 0 0 0))
      (local.set $p (local.get $plus))
      (local.set $m (local.get $minus))
      (loop $four
        (local.set $up (v128.load32_splat (local.get $p)))
        (local.set $un (v128.load32_splat (local.get $m)))
        (local.set $w (v128.load (local.get $weights)))
        (local.set $a0 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $w) (local.get $up) (local.get $a0)))
        (local.set $b0 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $w) (local.get $un) (local.get $b0)))
        (local.set $w (v128.load offset=16 (local.get $weights)))
        (local.set $a1 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $w) (local.get $up) (local.get $a1)))
        (local.set $b1 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $w) (local.get $un) (local.get $b1)))
        (local.set $w (v128.load offset=32 (local.get $weights)))
        (local.set $a2 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $w) (local.get $up) (local.get $a2)))
        (local.set $b2 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $w) (local.get $un) (local.get $b2)))
        (local.set $w (v128.load offset=48 (local.get $weights)))
        (local.set $a3 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $w) (local.get $up) (local.get $a3)))
        (local.set $b3 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $w) (local.get $un) (local.get $b3)))
        (local.set $weights (i32.add (local.get $weights) (i32.const 64)))
        (local.set $m (i32.add (local.get $m) (i32.const 4)))
        (local.set $p (i32.add (local.get $p) (i32.const 4)))
        (br_if $four (i32.lt_u (local.get $p) (local.get $stop))))
      (v128.store (local.get $to)
        (f32x4.mul (f32x4.convert_i32x4_s (i32x4.sub (local.get $a0) (local.get $b0)))
          (v128.load (local.get $scales))))
      (v128.store offset=16 (local.get $to)
        (f32x4.mul (f32x4.convert_i32x4_s (i32x4.sub (local.get $a1) (local.get $b1)))
          (v128.load offset=16 (local.get $scales))))
      (v128.store offset=32 (local.get $to)
        (f32x4.mul (f32x4.convert_i32x4_s (i32x4.sub (local.get $a2) (local.get $b2)))
          (v128.load offset=32 (local.get $scales))))
      (v128.store offset=48 (local.get $to)
        (f32x4.mul (f32x4.convert_i32x4_s (i32x4.sub (local.get $a3) (local.get $b3)))
          (v128.load offset=48 (local.get $scales))))
      (local.set $biases (i32.add (local.get $biases) (i32.const 64)))
      (local.set $scales (i32.add (local.get $scales) (i32.const 64)))
      (local.set $to (i32.add (local.get $to) (i32.const 64)))
      (br_if $sixteen (i32.lt_u (local.get $to) (local.get $end)))))

  ;; Both sides of `count` (a multiple of 16) activations.
  (func $split (param $from i32) (param $count i32) (param $plus i32) (param $minus i32)
    (local $end i32) (local $some v128)
    (local.set $end (i32.add (local.get $from) (local.get $count)))
    (loop $sixteen
      (local.set $some (v128.load (local.get $from)))
      (v128.store (local.get $plus) (i8x16.max_s (local.get $some) (v128.const i64x2 0 0)))
      (v128.store (local.get $minus) (i8x16.max_s (i8x16.neg (local.get $some)) (v128.const i64x2 0 0)))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $plus (i32.add (local.get $plus) (i32.const 16)))
      (local.set $minus (i32.add (local.get $minus) (i32.const 16)))
      (br_if $sixteen (i32.lt_u (local.get $from) (local.get $end)))))

  ;; A layer of `states` (a multiple of 16) long short-term memories along `steps` steps of `inputs` (too) activations.
  ;; from: the first step's; each next lies `fromStep` bytes on, which may be negative.
  ;; The matrix has four times `states` rows: cells, twice as large as they are, gates of input, of forgetting and of
  ;; output, all three with the other sign; its inputs are the step's and then the states'. work: room for 2 (inputs + states) bytes and 20 states bytes more.
  ;; to: the states after each step, `toStep` bytes apart: 0 keeps those after the last.
  (func (export "lstm")
    (param $from i32) (param $fromStep i32) (param $steps i32) (param $inputs i32) (param $states i32)
    (param $weights i32) (param $scales i32) (param $biases i32) (param $work i32) (param $to i32) (param $toStep i32)
    (local $all i32) (local $minus i32) (local $gates i32) (local $state i32) (local $wide i32)
    (local $at i32) (local $end i32) (local $gate i32) (local $cell v128) (local $out v128)
    (local.set $all (i32.add (local.get $inputs) (local.get $states)))
    (local.set $minus (i32.add (local.get $work) (local.get $all)))
    (local.set $gates (i32.add (local.get $minus) (local.get $all)))
    (local.set $wide (i32.shl (local.get $states) (i32.const 2)))
    (local.set $state (i32.add (local.get $gates) (i32.shl (local.get $wide) (i32.const 2))))
    (memory.fill (i32.add (local.get $work) (local.get $inputs)) (i32.const 0) (local.get $states))
    (memory.fill (i32.add (local.get $minus) (local.get $inputs)) (i32.const 0) (local.get $states))
    (memory.fill (local.get $state) (i32.const 0) (local.get $wide))
    (loop $step
      (call $split (local.get $from) (local.get $inputs) (local.get $work) (local.get $minus))
      (call $multiply (local.get $weights) (local.get $scales) (local.get $biases)
        (local.get $work) (local.get $minus) (local.get $all) (local.get $wide) (local.get $gates))
      (call $exps (local.get $gates) (local.get $wide))
      (local.set $at (i32.const 0))
      (loop $four
        (local.set $gate (i32.add (local.get $gates) (i32.shl (local.get $at) (i32.const 2))))
        (local.set $end (i32.add (local.get $state) (i32.shl (local.get $at) (i32.const 2))))
        ;; What is let in: the cell's tangent, as far as its gate is open.
        (local.set $cell (v128.load (local.get $gate)))
        (local.set $gate (i32.add (local.get $gate) (local.get $wide)))
        (local.set $cell
          (f32x4.div
            (f32x4.sub (local.get $cell) (v128.const f32x4 1 1 1 1))
            (f32x4.mul
              (f32x4.add (local.get $cell) (v128.const f32x4 1 1 1 1))
              (f32x4.add (v128.load (local.get $gate)) (v128.const f32x4 1 1 1 1)))))
        ;; And what is not forgotten.
        (local.set $gate (i32.add (local.get $gate) (local.get $wide)))
        (local.set $cell
          (f32x4.add (local.get $cell)
            (f32x4.div (v128.load (local.get $end))
              (f32x4.add (v128.load (local.get $gate)) (v128.const f32x4 1 1 1 1)))))
        (local.set $cell
          (f32x4.min (v128.const f32x4 100 100 100 100)
            (f32x4.max (v128.const f32x4 -100 -100 -100 -100) (local.get $cell))))
        (v128.store (local.get $end) (local.get $cell))
        (local.set $gate (i32.add (local.get $gate) (local.get $wide)))
        (local.set $cell (call $exp (f32x4.add (local.get $cell) (local.get $cell))))
        (local.set $out
          (call $activations
            (f32x4.div
              (f32x4.sub (local.get $cell) (v128.const f32x4 1 1 1 1))
              (f32x4.mul
                (f32x4.add (local.get $cell) (v128.const f32x4 1 1 1 1))
                (f32x4.add (v128.load (local.get $gate)) (v128.const f32x4 1 1 1 1))))))
        (v128.store32_lane 0 (i32.add (local.get $to) (local.get $at)) (local.get $out))
        (local.set $end (i32.add (local.get $inputs) (local.get $at)))
        (v128.store32_lane 0 (i32.add (local.get $work) (local.get $end))
          (i8x16.max_s (local.get $out) (v128.const i64x2 0 0)))
        (v128.store32_lane 0 (i32.add (local.get $minus) (local.get $end))
          (i8x16.max_s (i8x16.neg (local.get $out)) (v128.const i64x2 0 0)))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br_if $four (i32.lt_u (local.get $at) (local.get $states))))
      (local.set $from (i32.add (local.get $from) (local.get $fromStep)))
      (local.set $to (i32.add (local.get $to) (local.get $toStep)))
      (local.set $steps (i32.sub (local.get $steps) (i32.const 1)))
      (br_if $step (local.get $steps))))

  ;; Shapes of 5 × 5 pixels in 16 features, of which the strongest in each 3 × 3 places are kept.
  ;; from: the picture column by column, `pitch` bytes apart, with 2 more columns and rows on each side of it and room to
  ;; read 8 bytes from each. across, down: cells of 3 × 3 pixels. The matrix has 40 inputs: 8 for each of 5 columns, of
  ;; which the last three count nothing; it is twice as large as it is. to: 16 activations for each cell, column by column.
  (func (export "shapes")
    (param $from i32) (param $pitch i32) (param $across i32) (param $down i32)
    (param $weights i32) (param $scales i32) (param $biases i32) (param $to i32)
    (local $x i32) (local $y i32) (local $px i32) (local $py i32) (local $c i32)
    (local $cell i32) (local $at i32) (local $w i32)
    (local $u v128) (local $up v128) (local $un v128) (local $some v128)
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local $b0 v128) (local $b1 v128) (local $b2 v128) (local $b3 v128)
    (local $m0 v128) (local $m1 v128) (local $m2 v128) (local $m3 v128)
    (loop $column
      (local.set $y (i32.const 0))
      (loop $row
        (local.set $cell
          (i32.add (local.get $from)
            (i32.mul (i32.const 3) (i32.add (i32.mul (local.get $x) (local.get $pitch)) (local.get $y)))))
        (local.set $m0 (v128.const i32x4 0x80000000 0x80000000 0x80000000 0x80000000))
        (local.set $m1 (local.get $m0))
        (local.set $m2 (local.get $m0))
        (local.set $m3 (local.get $m0))
        (local.set $px (i32.const 0))
        (loop $across
          (local.set $py (i32.const 0))
          (loop $down
            (local.set $at
              (i32.add (i32.add (local.get $cell) (local.get $py)) (i32.mul (local.get $px) (local.get $pitch))))
            (local.set $w (local.get $weights))
            (local.set $a0 (v128.load (local.get $biases)))
            (local.set $a1 (v128.load offset=16 (local.get $biases)))
            (local.set $a2 (v128.load offset=32 (local.get $biases)))
            (local.set $a3 (v128.load offset=48 (local.get $biases)))
            (local.set $b0 (v128.const i32x4 0 0 0 0))
            (local.set $b1 (v128.const i32x4 0 0 0 0))
            (local.set $b2 (v128.const i32x4 0 0 0 0))
            (local.set $b3 (v128.const i32x4 0 0 0 0))
            (local.set $c (i32.const 10))
            (loop $chunk
              ;; Even chunks are the first 4 bytes of a column, odd ones the next 4.
              (local.set $u
                (v128.load32_splat
                  (i32.add (local.get $at) (i32.shl (i32.and (local.get $c) (i32.const 1)) (i32.const 2)))))
              (local.set $up (i8x16.max_s (local.get $u) (v128.const i64x2 0 0)))
              (local.set $un (i8x16.max_s (i8x16.neg (local.get $u)) (v128.const i64x2 0 0)))
              (local.set $some (v128.load (local.get $w)))
              (local.set $a0 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $some) (local.get $up) (local.get $a0)))
              (local.set $b0 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $some) (local.get $un) (local.get $b0)))
              (local.set $some (v128.load offset=16 (local.get $w)))
              (local.set $a1 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $some) (local.get $up) (local.get $a1)))
              (local.set $b1 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $some) (local.get $un) (local.get $b1)))
              (local.set $some (v128.load offset=32 (local.get $w)))
              (local.set $a2 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $some) (local.get $up) (local.get $a2)))
              (local.set $b2 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $some) (local.get $un) (local.get $b2)))
              (local.set $some (v128.load offset=48 (local.get $w)))
              (local.set $a3 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $some) (local.get $up) (local.get $a3)))
              (local.set $b3 (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get $some) (local.get $un) (local.get $b3)))
              (local.set $at
                (i32.add (local.get $at)
                  (i32.mul (i32.and (local.get $c) (i32.const 1)) (local.get $pitch))))
              (local.set $w (i32.add (local.get $w) (i32.const 64)))
              (local.set $c (i32.sub (local.get $c) (i32.const 1)))
              (br_if $chunk (local.get $c)))
            (local.set $m0 (i32x4.max_s (local.get $m0) (i32x4.sub (local.get $a0) (local.get $b0))))
            (local.set $m1 (i32x4.max_s (local.get $m1) (i32x4.sub (local.get $a1) (local.get $b1))))
            (local.set $m2 (i32x4.max_s (local.get $m2) (i32x4.sub (local.get $a2) (local.get $b2))))
            (local.set $m3 (i32x4.max_s (local.get $m3) (i32x4.sub (local.get $a3) (local.get $b3))))
            (local.set $py (i32.add (local.get $py) (i32.const 1)))
            (br_if $down (i32.lt_u (local.get $py) (i32.const 3))))
          (local.set $px (i32.add (local.get $px) (i32.const 1)))
          (br_if $across (i32.lt_u (local.get $px) (i32.const 3))))
        (v128.store32_lane 0 (local.get $to)
          (call $activations (call $tanhOf (call $exp
            (f32x4.mul (f32x4.convert_i32x4_s (local.get $m0)) (v128.load (local.get $scales)))))))
        (v128.store32_lane offset=4 0 (local.get $to)
          (call $activations (call $tanhOf (call $exp
            (f32x4.mul (f32x4.convert_i32x4_s (local.get $m1)) (v128.load offset=16 (local.get $scales)))))))
        (v128.store32_lane offset=8 0 (local.get $to)
          (call $activations (call $tanhOf (call $exp
            (f32x4.mul (f32x4.convert_i32x4_s (local.get $m2)) (v128.load offset=32 (local.get $scales)))))))
        (v128.store32_lane offset=12 0 (local.get $to)
          (call $activations (call $tanhOf (call $exp
            (f32x4.mul (f32x4.convert_i32x4_s (local.get $m3)) (v128.load offset=48 (local.get $scales)))))))
        (local.set $to (i32.add (local.get $to) (i32.const 16)))
        (local.set $y (i32.add (local.get $y) (i32.const 1)))
        (br_if $row (i32.lt_u (local.get $y) (local.get $down))))
      (local.set $x (i32.add (local.get $x) (i32.const 1)))
      (br_if $column (i32.lt_u (local.get $x) (local.get $across)))))

  ;; Probabilities of `rows` (a multiple of 16) outputs at each of `steps` steps of `inputs` (too) activations. work: room
  ;; for 2 inputs bytes. to: `rows` numbers for each step.
  (func (export "outputs")
    (param $from i32) (param $steps i32) (param $inputs i32) (param $rows i32)
    (param $weights i32) (param $scales i32) (param $biases i32) (param $work i32) (param $to i32)
    (local $at i32) (local $end i32) (local $some v128) (local $most f32) (local $sum f32)
    (loop $step
      (call $split (local.get $from) (local.get $inputs)
        (local.get $work) (i32.add (local.get $work) (local.get $inputs)))
      (call $multiply (local.get $weights) (local.get $scales) (local.get $biases)
        (local.get $work) (i32.add (local.get $work) (local.get $inputs))
        (local.get $inputs) (local.get $rows) (local.get $to))
      (local.set $end (i32.add (local.get $to) (i32.shl (local.get $rows) (i32.const 2))))
      (local.set $some (v128.load (local.get $to)))
      (local.set $at (local.get $to))
      (loop $four
        (local.set $some (f32x4.max (local.get $some) (v128.load (local.get $at))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $four (i32.lt_u (local.get $at) (local.get $end))))
      (local.set $most
        (f32.max
          (f32.max (f32x4.extract_lane 0 (local.get $some)) (f32x4.extract_lane 1 (local.get $some)))
          (f32.max (f32x4.extract_lane 2 (local.get $some)) (f32x4.extract_lane 3 (local.get $some)))))
      (local.set $some (v128.const f32x4 0 0 0 0))
      (local.set $at (local.get $to))
      (loop $four
        (v128.store (local.get $at)
          (call $exp (f32x4.sub (v128.load (local.get $at)) (f32x4.splat (local.get $most)))))
        (local.set $some (f32x4.add (local.get $some) (v128.load (local.get $at))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $four (i32.lt_u (local.get $at) (local.get $end))))
      (local.set $sum
        (f32.div (f32.const 1)
          (f32.add
            (f32.add (f32x4.extract_lane 0 (local.get $some)) (f32x4.extract_lane 1 (local.get $some)))
            (f32.add (f32x4.extract_lane 2 (local.get $some)) (f32x4.extract_lane 3 (local.get $some))))))
      (local.set $at (local.get $to))
      (loop $four
        (v128.store (local.get $at) (f32x4.mul (v128.load (local.get $at)) (f32x4.splat (local.get $sum))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $four (i32.lt_u (local.get $at) (local.get $end))))
      (local.set $from (i32.add (local.get $from) (local.get $inputs)))
      (local.set $to (local.get $end))
      (local.set $steps (i32.sub (local.get $steps) (i32.const 1)))
      (br_if $step (local.get $steps)))))
