//! What a setter or constructor takes for a value, and how it becomes that value.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::tokens::Scope;
use crate::plan::Ty;

/// A parameter of an emitted function.
pub struct Accept {
    /// `impl Into<String>`
    pub ty: TokenStream,
    /// The expression that makes a value of the parameter of this name: `name.into()`.
    pub value: TokenStream,
}

impl Scope<'_> {
    /// Strings and structs come as `impl Into`, integers and booleans by value, floats from
    /// integers as well, lists and maps from anything that can be iterated.
    pub fn accept(&self, name: &Ident, ty: &Ty) -> Accept {
        // First, so that a type is named only where the code shows its name.
        match ty {
            Ty::Item(_) if self.taken_as(ty) != ty => {
                return self.beneath_alias().accept(name, self.taken_as(ty));
            }
            Ty::Boxed(inner) => {
                let Accept { ty, value } = self.accept(name, inner);
                let boxed = self.prelude("Box");
                return Accept { ty, value: quote!(#boxed::new(#value)) };
            }
            _ => {}
        }
        let full = self.ty(ty);
        match ty {
            Ty::Bool | Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64 | Ty::Tuple(_) => {
                Accept { ty: full, value: quote!(#name) }
            }
            Ty::F32 | Ty::F64 => Accept {
                ty: quote!(impl rt::IntoValue<#full>),
                value: quote!(rt::IntoValue::<#full>::into_value(#name)),
            },
            // The request makes a file of it by itself.
            Ty::File | Ty::Upload => Accept { ty: self.into(&full), value: quote!(#name) },
            Ty::Vec(item) if **item == Ty::File => {
                let (iterate, element) = (self.prelude("IntoIterator"), self.element(item));
                Accept { ty: quote!(impl #iterate<Item = #element>), value: quote!(#name) }
            }
            Ty::Vec(item) => {
                let (iterate, element) = (self.prelude("IntoIterator"), self.element(item));
                let (item, collect) = (
                    self.ty(item),
                    if self.plan().is_foreign(item) { quote!(list) } else { quote!(list_of) },
                );
                Accept {
                    ty: quote!(impl #iterate<Item = #element>),
                    value: quote!(rt::#collect::<#item, _, _>(#name)),
                }
            }
            // A `json!` value as well.
            Ty::Map(value) if *self.resolved(value) == Ty::Json => Accept {
                ty: quote!(impl rt::IntoValue<#full>),
                value: quote!(rt::IntoValue::<#full>::into_value(#name)),
            },
            Ty::Map(value) if **value == Ty::File => {
                let (iterate, key, element) =
                    (self.prelude("IntoIterator"), self.key(), self.element(value));
                Accept { ty: quote!(impl #iterate<Item = (#key, #element)>), value: quote!(#name) }
            }
            Ty::Map(value) => {
                let (iterate, element) = (self.prelude("IntoIterator"), self.element(value));
                let is_foreign = self.plan().is_foreign(value);
                let (key, collect) = match is_foreign {
                    true => (self.key(), quote!(map)),
                    false => (self.value_accepted(&self.prelude("String")), quote!(map_of)),
                };
                let value = self.ty(value);
                Accept {
                    ty: quote!(impl #iterate<Item = (#key, #element)>),
                    value: quote!(rt::#collect::<#value, _, _, _>(#name)),
                }
            }
            Ty::Opaque(inner) => {
                let Accept { ty, value } = self.accept(name, inner);
                let inner = self.ty(inner);
                Accept { ty, value: quote!(rt::Opaque::<#inner>::from(#value)) }
            }
            _ => Accept { ty: self.into(&full), value: quote!(#name.into()) },
        }
    }

    /// A name of the document that stands for a list, a map or a number is taken as those are; all
    /// else by its name.
    pub fn taken_as<'t>(&'t self, ty: &'t Ty) -> &'t Ty {
        use Ty::{Bool, F32, F64, I32, I64, Map, Tuple, U32, U64, Vec};
        match self.resolved(ty) {
            beneath @ (Bool | I32 | I64 | U32 | U64 | F32 | F64 | Tuple(_) | Vec(_) | Map(_)) => {
                beneath
            }
            _ => ty,
        }
    }

    /// For a value that may be null: `impl Into<rt::Field<T>>`, whose value is an `Option` where it
    /// must be there.
    ///
    /// Lists, maps and floats are made of more than `Into` can say: `impl rt::IntoField<T>`.
    pub fn accept_nullable(&self, name: &Ident, ty: &Ty, required: bool) -> Accept {
        let full = self.ty(ty);
        if matches!(self.resolved(ty), Ty::Vec(_) | Ty::Map(_) | Ty::F32 | Ty::F64)
            && !self.plan().is_foreign(ty)
        {
            let value = quote!(rt::IntoField::<#full>::into_field(#name));
            let value = if required { quote!(#value.into_value()) } else { value };
            return Accept { ty: quote!(impl rt::IntoField<#full>), value };
        }
        let field = quote!(rt::Field<#full>);
        let into = self.prelude("Into");
        let value = if required {
            quote!(#into::<#field>::into(#name).into_value())
        } else {
            quote!(#name.into())
        };
        Accept { ty: self.into(&field), value }
    }

    /// The key and the value of a setter that adds one entry to a map:
    /// `key: impl Into<String>, value: impl Into<V>`.
    pub fn accept_entry(&self, value_name: &Ident, value: &Ty) -> (TokenStream, Accept) {
        (self.key(), self.accept(value_name, value))
    }

    fn key(&self) -> TokenStream {
        self.into(&self.prelude("String"))
    }

    /// An item of a list or a value of a map. Unsigned integers by value: a literal would be taken
    /// for an `i32` otherwise.
    fn element(&self, ty: &Ty) -> TokenStream {
        let full = self.ty(ty);
        match self.resolved(ty) {
            Ty::U32 | Ty::U64 => full,
            _ if self.plan().is_foreign(ty) => self.into(&full),
            _ => self.value_accepted(&full),
        }
    }

    fn value_accepted(&self, ty: &TokenStream) -> TokenStream {
        quote!(impl rt::IntoValue<#ty>)
    }

    fn into(&self, ty: &TokenStream) -> TokenStream {
        let into = self.prelude("Into");
        quote!(impl #into<#ty>)
    }
}
