extension MarkedText {
  /// Returns the indices of the items that begin within tokens.
  ///
  /// - Complexity: O(log n) in the number of items.
  func items(within tokens: Range<Int>) -> Range<Int> {
    let first = firstItem(from: tokens.lowerBound)
    return first..<max(first, firstItem(from: tokens.upperBound))
  }

  /// Returns the index of the first item that begins at a token or after it.
  private func firstItem(from token: Int) -> Int {
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if items[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
