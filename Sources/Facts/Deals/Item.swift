/// What a deal is about: a designation, a description, or both.
public struct Item: Hashable, Sendable, Codable {
  /// The name of the item: `S-400`, `Leopard 2A7`. `nil` when the source gives none.
  public var designation: String?
  /// What it is: `air defence system`, `main battle tank`.
  public var description: String?
  /// One of the eleven categories of trade registers, such as `Air-defence systems`.
  public var category: String?
  /// The number of pieces; `nil` when the source gives none.
  public var quantity: Double?
  /// What the number claims about the true one; `nil` without a number.
  public var quantityBound: Bound?

  /// Creates an item from its parts.
  public init(
    designation: String? = nil, description: String? = nil, category: String? = nil,
    quantity: Double? = nil, quantityBound: Bound? = nil
  ) {
    self.designation = designation
    self.description = description
    self.category = category
    self.quantity = quantity
    self.quantityBound = quantityBound
  }

  /// The shortest name of the item: its designation, else its description, else `nil`.
  public var shortName: String? { designation ?? description }
}
