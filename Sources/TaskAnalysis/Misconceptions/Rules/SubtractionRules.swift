extension FaultyRules {
  /// Rules for subtracting whole numbers in columns.
  static let subtraction: [FaultyRule] = [
    FaultyRule(
      "sub-smaller-from-larger", "each column: larger less smaller",
      checks: [
        .init("63 - 29", right: "34", gives: "46"),
        .init("143 - 28", right: "115", gives: "125"),
        .init("602 - 327", right: "275", gives: "325"),
        .init("103 - 45", right: "58", gives: "142"),
        .init("203 - 98", right: "105", gives: "295"),
        .init("140 - 21", right: "119", gives: "121"),
        .init("733 - 216", right: "517", gives: "523"),
        .init("1300 - 522", right: "778", gives: "1222"),
        .init("500 - 138", right: "362", gives: "438"),
        .init("68 - 25", right: "43", gives: "43"),
      ]
    ) { problem in
      ColumnSubtraction(problem)?.answer(columnByColumn: { abs($0 - $1) })
    },
    FaultyRule(
      "sub-borrow-no-decrement", "adds the ten, takes it from nowhere",
      checks: [
        .init("63 - 29", right: "34", gives: "44"),
        .init("143 - 28", right: "115", gives: "125"),
        .init("602 - 327", right: "275", gives: "385"),
        .init("103 - 45", right: "58", gives: "168"),
        .init("203 - 98", right: "105", gives: "215"),
        .init("140 - 21", right: "119", gives: "129"),
        .init("733 - 216", right: "517", gives: "527"),
        .init("1300 - 522", right: "778", gives: "1888"),
        .init("500 - 138", right: "362", gives: "472"),
        .init("68 - 25", right: "43", gives: "43"),
      ]
    ) { problem in
      ColumnSubtraction(problem)?.answer(borrowing: { _, _ in true })
    },
    FaultyRule(
      "sub-borrow-across-zero", "skips the zero, which stays 0",
      checks: [
        .init("63 - 29", right: "34", gives: "34"),
        .init("143 - 28", right: "115", gives: "115"),
        .init("602 - 327", right: "275", gives: "185"),
        .init("203 - 98", right: "105", gives: "15"),
        .init("140 - 21", right: "119", gives: "119"),
        .init("733 - 216", right: "517", gives: "517"),
        .init("1300 - 522", right: "778", gives: "688"),
        .init("500 - 138", right: "362", gives: "272"),
        .init("68 - 25", right: "43", gives: "43"),
      ]
    ) { problem in
      ColumnSubtraction(problem)?.answer(borrowing: { work, column in
        guard let lender = work.firstNonZero(leftOf: column) else { return false }
        work.top[lender] -= 1
        return true
      })
    },
    FaultyRule(
      "sub-borrow-from-zero", "the zero becomes 9, nothing pays",
      checks: [
        .init("63 - 29", right: "34", gives: "34"),
        .init("143 - 28", right: "115", gives: "115"),
        .init("602 - 327", right: "275", gives: "375"),
        .init("103 - 45", right: "58", gives: "158"),
        .init("203 - 98", right: "105", gives: "205"),
        .init("140 - 21", right: "119", gives: "119"),
        .init("733 - 216", right: "517", gives: "517"),
        .init("1300 - 522", right: "778", gives: "878"),
        .init("500 - 138", right: "362", gives: "462"),
        .init("68 - 25", right: "43", gives: "43"),
      ]
    ) { problem in
      ColumnSubtraction(problem)?.answer(borrowing: { work, column in
        guard column + 1 < work.top.count else { return false }
        work.top[column + 1] = work.top[column + 1] == 0 ? 9 : work.top[column + 1] - 1
        return true
      })
    },
    FaultyRule(
      "sub-stops-borrow-at-zero", "at a zero the borrowing stops",
      checks: [
        .init("63 - 29", right: "34", gives: "34"),
        .init("143 - 28", right: "115", gives: "115"),
        .init("602 - 327", right: "275", gives: "285"),
        .init("103 - 45", right: "58", gives: "68"),
        .init("203 - 98", right: "105", gives: "115"),
        .init("140 - 21", right: "119", gives: "119"),
        .init("733 - 216", right: "517", gives: "517"),
        .init("1300 - 522", right: "778", gives: "788"),
        .init("500 - 138", right: "362", gives: "372"),
        .init("68 - 25", right: "43", gives: "43"),
      ]
    ) { problem in
      ColumnSubtraction(problem)?.answer(borrowing: { work, column in
        guard column + 1 < work.top.count else { return false }
        work.top[column + 1] -= work.top[column + 1] == 0 ? 0 : 1
        return true
      })
    },
    FaultyRule(
      "sub-zero-minus-n", "0 on top: copy what is below",
      checks: [
        .init("63 - 29", right: "34", gives: "34"),
        .init("143 - 28", right: "115", gives: "115"),
        .init("602 - 327", right: "275", gives: "275"),
        .init("103 - 45", right: "58", gives: "58"),
        .init("203 - 98", right: "105", gives: "105"),
        .init("140 - 21", right: "119", gives: "121"),
        .init("733 - 216", right: "517", gives: "517"),
        .init("1300 - 522", right: "778", gives: "822"),
        .init("500 - 138", right: "362", gives: "438"),
        .init("68 - 25", right: "43", gives: "43"),
      ]
    ) { problem in
      ColumnSubtraction(problem)?.answer(insteadOf: { top, bottom in top == 0 ? bottom : nil })
    },
    FaultyRule(
      "sub-zero-minus-n-zero", "0 on top: write 0",
      checks: [
        .init("63 - 29", right: "34", gives: "34"),
        .init("143 - 28", right: "115", gives: "115"),
        .init("602 - 327", right: "275", gives: "275"),
        .init("103 - 45", right: "58", gives: "58"),
        .init("203 - 98", right: "105", gives: "105"),
        .init("140 - 21", right: "119", gives: "120"),
        .init("733 - 216", right: "517", gives: "517"),
        .init("1300 - 522", right: "778", gives: "800"),
        .init("500 - 138", right: "362", gives: "400"),
        .init("68 - 25", right: "43", gives: "43"),
      ]
    ) { problem in
      ColumnSubtraction(problem)?.answer(insteadOf: { top, _ in top == 0 ? 0 : nil })
    },
    FaultyRule(
      "sub-borrow-left-most", "always takes from the left-most digit",
      checks: [
        .init("63 - 29", right: "34", gives: "34"),
        .init("143 - 28", right: "115", gives: "25"),
        .init("602 - 327", right: "275", gives: "185"),
        .init("203 - 98", right: "105", gives: "15"),
        .init("140 - 21", right: "119", gives: "29"),
        .init("733 - 216", right: "517", gives: "427"),
        .init("500 - 138", right: "362", gives: "272"),
        .init("68 - 25", right: "43", gives: "43"),
      ]
    ) { problem in
      ColumnSubtraction(problem)?.answer(borrowing: { work, column in
        guard let lender = work.top.indices.last, lender > column else { return false }
        work.top[lender] -= 1
        return true
      })
    },
  ]
}
